import { lookup } from '../../core/environment/lookup.ts';
import { attention, ok, unknown, type ProbeResult } from './result.ts';

/**
 * Everything that the probes which a visitor starts by hand can find, under the probe's name and a short key. A link to
 * the request carries these names in its fragment, never words: nobody can write into a request by a forged link.
 */
const OUTCOMES = {
  'popups.open': ok('Новое окно открылось.'),
  'popups.shut': attention('Новое окно не открылось: похоже, его запретила настройка или расширение.'),
  'reach.open': ok('Похоже, портал отвечает этому устройству.'),
  'reach.alone': ok('Похоже, портал отвечает этому устройству, а сайт для сравнения — нет.'),
  'reach.shut': attention(
    'Похоже, портал этому устройству не отвечает, а другой сайт отвечает. Дело в портале, в VPN, у провайдера или в сертификате.',
  ),
  'reach.offline': attention('Похоже, не отвечает ни портал, ни другой сайт. Дело в интернете или в часах этого устройства.'),
  'reach.refused': unknown('Не удалось проверить: эта страница не может спрашивать другие сайты.'),
  'cryptopro.there': ok('Расширение КриптоПро на месте.'),
  'cryptopro.silent': attention('Расширение КриптоПро не ответило. Если подпись вам не нужна, это не ошибка.'),
} as const;

export type Outcome = keyof typeof OUTCOMES;

const MARK = 'proverka=';

/** `reach.shut` → `reach`. */
export function probeOf(outcome: string): string {
  return outcome.split('.')[0] ?? '';
}

export function resultOf(outcome: Outcome): ProbeResult {
  return OUTCOMES[outcome];
}

/** Outcomes as the fragment of a link: `proverka=popups.open~reach.shut`. */
export function outcomesFragment(outcomes: readonly Outcome[]): string {
  return MARK + outcomes.join('~');
}

/** The results that such a fragment names, by probe; whatever is no outcome is left out. Takes it with or without `#`. */
export function resultsOfFragment(fragment: string): Readonly<Record<string, ProbeResult>> {
  const results: Record<string, ProbeResult> = {};
  const [before, named = ''] = fragment.split(MARK);
  if (before !== '' && before !== '#') return results;
  for (const outcome of named.split('~', 9)) {
    const result = lookup<ProbeResult>(OUTCOMES, outcome);
    if (result) results[probeOf(outcome)] = result;
  }
  return results;
}
