/** Something to press under a question, and what it answers. */
interface Answer {
  readonly label: string;
  readonly value: string;
}

interface Question {
  readonly title: string;
  /** What stands between the title and the buttons. */
  readonly body: readonly Node[];
  readonly answers: readonly Answer[];
}

/** An element with its children; `attributes` are set as they are. */
export function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Asks in a window over Keystatic's own, which knows no questions of others. Answers '' when the window is closed without one. */
export function ask({ title, body, answers }: Question): Promise<string> {
  return new Promise((resolve) => {
    const buttons = answers.map(({ label, value }) => {
      const button = make('button', { type: 'button' }, label);
      button.addEventListener('click', () => dialog.close(value));
      return button;
    });
    const dialog = make('dialog', { class: 'ask', 'aria-labelledby': 'ask-title' }) as HTMLDialogElement;
    dialog.append(make('h2', { id: 'ask-title' }, title), ...body, make('p', { class: 'ask__answers' }, ...buttons));
    // Keystatic holds the keyboard inside its own window while one is open.
    for (const event of ['focusin', 'focusout', 'keydown', 'pointerdown', 'mousedown'] as const)
      dialog.addEventListener(event, (happened) => happened.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
