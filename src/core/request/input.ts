import type { Channel } from './channels.ts';

export type TriedResult = 'helped' | 'failed' | 'cannot' | 'skipped';

/** One question of the wizard with the answer given. */
export interface PathStep {
  /** Stable: edits are kept by it when the walk changes. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** One advice of the wizard and what became of it. */
export interface TriedStep {
  readonly id: string;
  readonly advice: string;
  readonly result: TriedResult;
}

/** One fact about the device; an empty value means that it could not be found out. */
export interface DetectedLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** What the person typed or chose. An empty string means: not said. */
export interface RequestFields {
  /** «Вход», «Регистрация». */
  readonly type: string;
  readonly summary: string;
  /** On the clock of the person: 2026-11-22 and 14:05. */
  readonly date: string;
  readonly time: string;
  readonly service: string;
  readonly actions: string;
  readonly errorText: string;
  readonly errorCode: string;
  /** Number of an application the trouble is about. */
  readonly applicationNumber: string;
  readonly screenshot: boolean;
  readonly wish: string;
  readonly contactWay: string;
  /** Why it cannot wait: only when an important deadline is at risk. */
  readonly urgentReason: string;
  readonly previousNumber: string;
  readonly previousDate: string;
  readonly repeatReason: string;
}

export const emptyFields: RequestFields = {
  type: '',
  summary: '',
  date: '',
  time: '',
  service: '',
  actions: '',
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
  readonly detected: readonly DetectedLine[];
  /** Short code that opens the same walk on another device. */
  readonly diagnosticCode?: string;
  readonly edits: Readonly<Record<string, LineEdit>>;
  /** Masks personal data; every line passes through it, whoever wrote it. */
  readonly guard: (text: string) => string;
}
