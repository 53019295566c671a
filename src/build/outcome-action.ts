import type { OutcomeData } from '../schemas/tree.ts';

/** The one thing to press on the page of an outcome. */
interface Action {
  readonly address: string;
  readonly title: string;
  /** Takes the walk along: the request. */
  readonly walk?: true;
}

const REQUEST = { address: '/obrashchenie/', walk: true } as const;

const ACTIONS: Readonly<Partial<Record<OutcomeData['outcome'], Action>>> = {
  request: { ...REQUEST, title: 'Открыть готовый текст' },
  call: { ...REQUEST, title: 'Открыть памятку для звонка' },
  repeat: { ...REQUEST, title: 'Открыть текст повторного обращения' },
  escalate: { ...REQUEST, title: 'Открыть готовый текст' },
  complaint: { ...REQUEST, title: 'Открыть готовый текст' },
  visit: { ...REQUEST, title: 'Открыть лист с тем, что взять' },
  registry: { ...REQUEST, title: 'Открыть лист для разговора' },
  security: { address: '/bezopasnost/', title: 'Открыть лист для печати' },
  track: { address: '/sroki/', title: 'Посчитать срок ответа' },
};

/** By the kind of the outcome; undefined where there is nothing to press. */
export function outcomeAction(kind: OutcomeData['outcome']): Action | undefined {
  return ACTIONS[kind];
}
