import { ok, unknown, type Probe } from '../result.ts';

/** Which browser on which system: neither good nor bad, but the first thing that support asks. */
export const probe: Probe = async ({ browser }) => {
  const { environment, labels } = await browser();
  if (environment.browser === '') return unknown('Браузер не удалось определить.');
  return ok(`У вас ${labels.browser}, ${labels.system}. ${labels.device}.`);
};
