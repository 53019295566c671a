import { createInterface } from 'node:readline';

/** A conversation in the terminal; answers may be piped in, one a line. */
export interface Conversation {
  /**
   * Asks until the answer is good.
   * @param check returns what is wrong with an answer, or nothing
   * @throws Error when the input ends
   */
  ask(question: string, check: (answer: string) => string | undefined, preset?: string): Promise<string>;
  /** Asks for one of a list by its number. */
  choose<Item>(question: string, items: readonly (Item & { readonly title: string })[]): Promise<Item>;
  close(): void;
}

/** Opens a conversation on standard input and output. */
export function converse(): Conversation {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();

  const ask: Conversation['ask'] = async (question, check, preset) => {
    for (;;) {
      process.stdout.write(`${question}${preset === undefined ? '' : ` [${preset}]`}\n> `);
      const next = await lines.next();
      if (next.done === true) throw new Error('ввод закончился раньше вопросов, ничего не записано');
      const answer = next.value.trim() === '' ? (preset ?? '') : next.value.trim();
      const wrong = check(answer);
      if (wrong === undefined) return answer;
      console.log(`  ${wrong}`);
    }
  };

  return {
    ask,
    choose: async <Item>(question: string, items: readonly (Item & { readonly title: string })[]): Promise<Item> => {
      const list = items.map(({ title }, index) => `  ${index + 1}. ${title}`).join('\n');
      const answer = await ask(`${question}\n${list}`, (text) =>
        items[Number(text) - 1] ? undefined : `Наберите число от 1 до ${items.length}.`,
      );
      const item = items[Number(answer) - 1];
      if (!item) throw new Error('no such item');
      return item;
    },
    close: () => {
      reader.close();
    },
  };
}
