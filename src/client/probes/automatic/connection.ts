import { attention, ok, type Probe } from '../result.ts';

const SLOW_MS = 3000;

/** Whether an own file arrives at all and how soon: `navigator.onLine` proves nothing when it says yes. */
export const probe: Probe = async ({ server }) => {
  const answer = await server();
  if (!answer) {
    return attention(navigator.onLine ? 'Связь есть, но наш сайт сейчас не отвечает.' : 'Похоже, интернета сейчас нет.');
  }
  const seconds = Math.round(answer.took / 1000);
  return answer.took > SLOW_MS ? attention(`Связь медленная: ответ шёл ${seconds}\u00a0с.`) : ok('Связь есть, сайт отвечает быстро.');
};
