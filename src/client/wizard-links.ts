import './print.ts';
import { emptyTrail, formatTrail, parseTrail, type Trail } from '../core/diagnosis/trail.ts';
import { late } from './late.ts';

/*
 * What a page of the diagnosis runs first: every answer carries the trail on, whatever else comes or does not. The rest of the
 * wizard, with the machine, is fetched once the page stands.
 */

/** The server's address of a link, without what script added. */
function plainAddress(link: HTMLAnchorElement): string {
  const [address = ''] = (link.getAttribute('href') ?? '').split('#');
  return address;
}

/**
 * Lets each answer of a screen carry the trail and itself on; the next page replays it. Links that lead out of the walk carry
 * the trail alone.
 */
export function extendLinks(root: HTMLElement, trail: Trail): void {
  const links = (selector: string) => Array.from(root.querySelectorAll<HTMLAnchorElement>(selector));
  const { ref = '' } = root.dataset;
  const told = { ...trail, cut: false };
  for (const link of links('a[data-option]')) {
    const answers = trail.answers.concat({ ref, key: link.dataset['option'] ?? '' });
    link.href = `${plainAddress(link)}#${formatTrail({ ...told, answers })}`;
  }
  for (const link of links('a[data-walk]')) link.href = `${plainAddress(link)}#${formatTrail({ ...told, kept: [] })}`;
}

const root = document.querySelector<HTMLElement>('[data-screen]');
if (root) {
  const { flow = '', ref } = root.dataset;
  extendLinks(root, parseTrail(location.hash) ?? emptyTrail(flow, ref));
  const wizard = late(() => import('./wizard.ts'));
  const story = late(() => import('./story.ts'));
  /** A phone has no room for the text beside the question: there it is fetched when it is asked for. */
  const tell = async (): Promise<void> => {
    const walk = await (await wizard()).start(root);
    if (!walk) return;
    const save = root.querySelector('[data-save]');
    save?.addEventListener('click', () => {
      story()
        .then(({ saveStory }) => saveStory(walk))
        .then(
          (said) => {
            const place = root.querySelector('[data-saved]');
            if (place) place.textContent = said;
          },
          () => undefined,
        );
    });
    if (window.matchMedia('(min-width: 72rem)').matches) (await story()).showStory(root, walk);
  };
  // Without the rest the page stays what it is: plain links that carry the trail.
  const goOn = (): void => void tell().catch(() => undefined);
  if (document.readyState === 'complete') goOn();
  else window.addEventListener('load', goOn);
}
