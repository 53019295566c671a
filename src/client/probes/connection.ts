import { attention, ok, type ProbeResult } from './result.ts';
import type { ServerAnswer } from './server.ts';

const SLOW_MS = 3000;

/** Whether an own file arrives at all and how soon: `navigator.onLine` proves nothing when it says yes. */
export function probeConnection(answer: ServerAnswer | undefined): ProbeResult {
  if (!answer) {
    return attention(navigator.onLine ? 'Связь есть, но наш сайт сейчас не отвечает.' : 'Похоже, интернета сейчас нет.');
  }
  const seconds = Math.round(answer.took / 1000);
  return answer.took > SLOW_MS ? attention(`Связь медленная: ответ шёл ${seconds}\u00a0с.`) : ok('Связь есть, сайт отвечает быстро.');
}
