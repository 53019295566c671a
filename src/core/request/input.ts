import type { Cause } from '../probes/causes.ts';
import type { Channel } from './channels.ts';

export type TriedResult = 'helped' | 'failed' | 'cannot' | 'skipped';

/** One question of the wizard with the answer given. */
export interface PathStep {
  /** Stable: edits are kept by it when the walk changes. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** The answer as a sentence in the first person, where the tree has one. */
  readonly says?: string;
  /** The subject that this answer gives; said there, it is not said a second time. */
  readonly subject?: string;
}

/** One advice of the wizard and what became of it. */
export interface TriedStep {
  readonly id: string;
  readonly advice: string;
  readonly result: TriedResult;
  /** What was pressed, where the tree has words of its own for that: «Сделано». */
  readonly answer?: string;
  /** What became of it as a sentence in the first person, where the tree has one. */
  readonly says?: string;
}

/** One thing that support asks in this case: a field of the request. */
export interface Need {
  /** One of the table in needs.ts, or a word of its own. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a walk has shown about the causes. */
export interface Findings {
  readonly out: readonly Cause[];
  readonly less: readonly Cause[];
  /** What may still be the one. */
  readonly possible: readonly Cause[];
  /** The same in sentences, as core/diagnosis/cause-words has them. */
  readonly told: readonly string[];
}

/** One fact about the device; an empty value means that it could not be found out. */
export interface DetectedLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** What the person typed or chose. An empty string means: not said. */
export interface RequestFields {
  /** The subject: one sentence that stands alone. */
  readonly summary: string;
  /** On the clock of the person: 2026-11-22 and 14:05. */
  readonly date: string;
  readonly time: string;
  readonly service: string;
  readonly actions: string;
  /** What was tried without the diagnosis. */
  readonly tried: string;
  readonly errorText: string;
  readonly errorCode: string;
  /** Number of an application the trouble is about. */
  readonly applicationNumber: string;
  readonly screenshot: boolean;
  /** What is asked for, with or without «Прошу». */
  readonly wish: string;
  readonly contactWay: string;
  /** Why it cannot wait: only when an important deadline is at risk. */
  readonly urgentReason: string;
  readonly previousNumber: string;
  readonly previousDate: string;
  readonly repeatReason: string;
  /** Answers to what an outcome needs, by its keys; those in the table of needs.ts have fields of their own. */
  readonly needs: Readonly<Record<string, string>>;
}

export const emptyFields: RequestFields = {
  summary: '',
  date: '',
  time: '',
  service: '',
  actions: '',
  tried: '',
  errorText: '',
  errorCode: '',
  applicationNumber: '',
  screenshot: false,
  wish: '',
  contactWay: '',
  urgentReason: '',
  previousNumber: '',
  previousDate: '',
  repeatReason: '',
  needs: {},
};

/** What the person did to a line: wrote it anew or left it out. */
export interface LineEdit {
  readonly text?: string;
  readonly removed?: boolean;
}

export interface RequestInput {
  readonly channel: Channel;
  readonly fields: RequestFields;
  /** Minutes that the person's clock is ahead of UTC; absent when unknown. */
  readonly offset?: number;
  readonly path: readonly PathStep[];
  readonly tried: readonly TriedStep[];
  readonly findings?: Findings;
  /** What support will ask in this case, as the outcome of the walk says; absent without one. */
  readonly needs?: readonly Need[];
  readonly detected: readonly DetectedLine[];
  /** Short code that opens the same walk on another device. */
  readonly diagnosticCode?: string;
  readonly edits: Readonly<Record<string, LineEdit>>;
  /** Masks personal data; every line passes through it, whoever wrote it. */
  readonly guard: (text: string) => string;
}
