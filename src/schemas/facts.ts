import { z } from 'zod';
import { isoDate, roughDate, slug, text } from './common.ts';

/** Somebody who answers for the thing said it in public. */
const statement = z.strictObject({
  agency: text.meta({ title: 'Кто сказал', description: 'Ведомство: МВД, Минцифры' }),
  role: text.optional().meta({ title: 'Кто именно', description: 'Роль, а не имя: официальный представитель' }),
  publisher: text.meta({ title: 'Где напечатано', description: 'Название издания' }),
  url: z.url().meta({ title: 'Адрес', description: 'Полный, с https://' }),
  date: roughDate.meta({ title: 'Когда сказали', description: '2026-02-12; если день не известен — 2026-02 или 2026' }),
  says: text.optional().meta({ title: 'Сказали другое', description: 'Заполните, только если это спорит с «value»' }),
});
export type Statement = z.infer<typeof statement>;

const law = z.strictObject({
  act: text.meta({ title: 'Закон', description: '59-ФЗ' }),
  article: text.meta({ title: 'Статья', description: 'ст. 12' }),
  edition: text.meta({ title: 'Редакция', description: 'В какой редакции смотрели' }),
  url: z.url().meta({ title: 'Адрес текста', description: 'Полный, с https://' }),
});

/** A term as the calculator counts it. At most a year: a slip of the keyboard must not have the page count for ever. */
const termDays = z.int().positive().max(366);
const term = z.union([z.strictObject({ workdays: termDays }), z.strictObject({ days: termDays })]);

/** `way`: a way to log in or to get back in. It ages twice as fast as anything else. */
const factKinds = ['phone', 'hours', 'deadline', 'limit', 'link', 'rule', 'way'] as const;
const factClasses = ['V', 'S', 'L', 'Q', 'U', 'X'] as const;
export type FactClass = (typeof factClasses)[number];

/** What each class must say beside its value. */
const NEEDED: Readonly<
  Partial<
    Record<
      FactClass,
      readonly (readonly [key: 'verifiedBy' | 'verifiedOn' | 'reviewBy' | 'statements' | 'checkedOn' | 'law', why: string])[]
    >
  >
> = {
  V: [
    ['verifiedBy', 'впишите роль того, кто видел это на портале'],
    ['verifiedOn', 'впишите день, когда это видели на портале'],
    ['reviewBy', 'впишите день, до которого проверка годится'],
  ],
  S: [
    ['statements', 'впишите, кто, где и когда это сказал'],
    ['checkedOn', 'впишите день, когда в последний раз искали, не сказал ли кто другого'],
  ],
  L: [['law', 'впишите закон, статью, редакцию и адрес текста']],
};

/** Days between two statements that make a phone number believed: the second is no echo of the first. */
const PHONE_DAYS_APART = 60;

/** The first day of a rough date. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 4) + (date.length >= 7 ? date.slice(4, 7) : '-01') + (date.length >= 10 ? date.slice(7, 10) : '-01');
}

/** A number as it is dialled, or undefined when it holds anything that cannot be dialled. */
export function dialled(number: string): string | undefined {
  if (!/^\+?[\d\s()\u00A0\u2011-]+$/u.test(number)) return undefined;
  const digits = number.replace(/\D/gu, '');
  if (digits === '') return undefined;
  if (number.startsWith('+')) return `+${digits}`;
  return digits.length === 11 && digits.startsWith('8') ? `+7${digits.slice(1)}` : digits;
}

/** Is what a statement says another thing than the value of its fact? */
export function contradicts({ says }: Statement, value: string | undefined): boolean {
  if (says === undefined) return false;
  const [one, other] = [dialled(says), value === undefined ? undefined : dialled(value)];
  return one === undefined || other === undefined ? says !== value : one !== other;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(firstDay(one)) - Date.parse(firstDay(other))) / 86_400_000;
}

/** Two statements far enough apart. */
export function twiceSaid(statements: readonly Statement[]): boolean {
  return statements.some((one) => statements.some((other) => daysBetween(one.date, other.date) >= PHONE_DAYS_APART));
}

/**
 * V: verified by a role on the portal; S: said in public by an agency; L: stands in a law;
 * Q: unknown or in conflict, the reader looks it up; U: published nowhere, so nothing may need it; X: known to be false.
 */
const fact = z
  .strictObject({
    id: slug,
    label: text,
    kind: z.enum(factKinds),
    class: z.enum(factClasses),
    /** What is printed of V, S and L. */
    value: text.optional(),
    /** The same in numbers, for the calculator of deadlines. */
    term: term.optional(),
    url: z.url().optional(),
    /** Q: the path in words and what to look for; stands after «наберите gosuslugi.ru». */
    find: text.optional(),
    /** Where an employee of the owner looks to verify it. */
    whereToCheck: text.optional(),
    statements: z.array(statement).min(1).optional(),
    /** The day somebody last searched for contrary statements. */
    checkedOn: isoDate.optional(),
    /** An event fixed it for good: it does not age. */
    permanent: z.boolean().optional(),
    law: law.optional(),
    sourceTitle: text.optional(),
    sourceUrl: z.url().optional(),
    seenOn: isoDate.optional(),
    verifiedBy: text.optional(),
    verifiedOn: isoDate.optional(),
    reviewBy: isoDate.optional(),
    note: text.optional(),
  })
  .superRefine((value, context) => {
    const say = (path: string[], message: string): void => context.addIssue({ code: 'custom', path, message });
    for (const [key, why] of NEEDED[value.class] ?? []) {
      if (value[key] === undefined) say([key], `факт класса ${value.class} печатается, поэтому ${why}`);
    }
    if (['V', 'S', 'L'].includes(value.class) && value.value === undefined && value.kind !== 'link') {
      say(['value'], `факт класса ${value.class} печатается, поэтому впишите, что печатать`);
    }
    if (value.class === 'U' && value.note === undefined) say(['note'], 'класс U значит «нигде не опубликовано»: впишите, где искали');
    if (value.term !== undefined) {
      const number = 'workdays' in value.term ? value.term.workdays : value.term.days;
      const words = 'workdays' in value.term ? /рабоч/u : /^(?!.*рабоч)/u;
      if (value.class !== 'L') say(['term'], 'считать можно только срок из закона (класс L). Уберите «term» или поставьте закон');
      else if (!new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(value.value ?? '') || !words.test(value.value ?? '')) {
        say(['term'], `калькулятор считает ${number}, а печатаем «${value.value ?? ''}». Сведите числа и слова «рабочих дней»`);
      }
    }
    if (value.kind !== 'phone') return;
    if (value.value !== undefined && dialled(value.value) === undefined) {
      say(['value'], `в телефоне «${value.value}» не только цифры. Оставьте цифры, пробелы, скобки и дефисы; слова впишите в label`);
    }
    if (value.class !== 'S' || value.statements === undefined) return;
    if (value.statements.some((one) => contradicts(one, value.value))) {
      say(['statements'], 'о телефоне сказали разное. Поставьте класс Q, пока не выяснится, какой номер верный');
    } else if (!twiceSaid(value.statements)) {
      say(
        ['statements'],
        `телефону нужны два сообщения ведомств, между ними не меньше ${PHONE_DAYS_APART} дней. Найдите второе или поставьте класс Q`,
      );
    }
  });

export const factsSchema = z.strictObject({ facts: z.array(fact) });
export type FactData = z.infer<typeof fact>;
