import { attention, ok, unknown, type Probe } from '../result.ts';

/** Whether the page stands in the window of a messenger or another app. */
export const probe: Probe = async ({ browser }) => {
  const { environment, labels } = await browser();
  if (environment.browser === '') return unknown('Не удалось определить, обычный ли это браузер.');
  if (environment.inApp === '') return ok('Это обычный браузер.');
  return attention(environment.inApp === 'app' ? 'Страница открыта внутри другого приложения.' : `Похоже, это ${labels.browser}.`);
};
