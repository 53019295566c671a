import { skewSentence, skewSeconds } from '../../../core/environment/clock.ts';
import { attention, ok, unknown, type Probe } from '../result.ts';

/** Certificates and codes suffer from more than this; less may be the network. */
const NOTICEABLE_SECONDS = 120;

/** Compares this device's clock with the server's. */
export const probe: Probe = async ({ server }) => {
  const answer = await server();
  if (answer?.time === undefined) return unknown('Не удалось проверить: сервер не сообщил время.');
  const seconds = skewSeconds(answer.localTime, answer.time, answer.took);
  return Math.abs(seconds) > NOTICEABLE_SECONDS ? attention(skewSentence(seconds)) : ok('Часы идут верно.');
};
