import { formatDate } from '../text/dates.ts';
import { nextStep } from './advice.ts';
import { judgeAge, minimumOf, type Age, type SupportPolicy, type VerdictStatus } from './age.ts';
import { browserName, labelsOf } from './labels.ts';
import type { ReleaseTable } from './releases.ts';
import type { Environment } from './types.ts';

export interface Verdict {
  readonly status: VerdictStatus;
  /** Two or three words: «свежий», «есть обновление». */
  readonly short: string;
  /** Why, in one Russian sentence. */
  readonly reason: string;
  /** What to do in exactly this browser on exactly this system; empty when nothing. */
  readonly next: string;
}

const SHORT: Readonly<Record<VerdictStatus, string>> = {
  ok: 'свежий',
  'update-available': 'есть обновление',
  outdated: 'устарел',
  'os-limited': 'новее для этой системы нет',
  unsupported: 'не поддерживается',
  unknown: 'возраст не определён',
};

/** Says whether the browser is too old, why, and what to do about it: `judgeAge` in Russian words. */
export function assess(environment: Environment, releases: ReleaseTable, policy: SupportPolicy, today: string): Verdict {
  const age = judgeAge(environment, releases, policy, today);
  return {
    status: age.status,
    short: SHORT[age.status],
    reason: reasonOf(age, environment, policy),
    next: nextStep(age.status, environment, policy, today),
  };
}

function reasonOf(age: Age, environment: Environment, policy: SupportPolicy): string {
  const { browser, system } = labelsOf(environment);
  switch (age.basis) {
    case 'engine':
      return age.status === 'unknown'
        ? 'По этому браузеру мы не можем сказать, свежий ли он.'
        : `${browser} больше не обновляется, и новые сайты в нём не работают.`;
    case 'minimum':
      return age.status === 'ok'
        ? 'Версия не ниже той, что нужна порталу.'
        : `Порталу нужна версия новее: не ниже ${engineName(environment)} ${minimumOf(environment.engine, policy) ?? ''}.`;
    case 'stale-table':
      return 'Наши сведения о выпусках браузеров устарели.';
    case 'extended-support':
      return 'Firefox с длительной поддержкой ещё получает обновления.';
    case 'ceiling':
      return `Для системы ${system} новее не бывает: ${browser} — последний.`;
    case 'releases':
      return age.since === undefined ? 'Новее этой версии пока нет.' : releaseReason(age, 'Версия новее вышла', 'Версия свежая.');
    case 'engine-releases':
      return releaseReason(
        age,
        `Движок (${engineName(environment)} ${environment.engineMajor}) устарел: новый вышел`,
        `${browserName(environment.browser)} собран на свежем движке.`,
      );
  }
}

function releaseReason({ status, since = '' }: Age, superseded: string, fresh: string): string {
  if (status === 'ok') return fresh;
  return `${superseded} ${since === '' ? 'больше года назад' : formatDate(since)}.`;
}

function engineName({ engine }: Environment): string {
  if (engine === 'webkit') return 'Safari';
  return engine === 'gecko' ? 'Firefox' : 'Chromium';
}
