import { attention, ok, unknown, type Probe } from '../result.ts';
import { wait, within } from '../timing.ts';

interface Baits {
  razberemsyaBait?: boolean;
  razberemsyaControl?: boolean;
}

/** How long blockers take to hide an element that has just appeared. */
const HIDING_MS = 700;
const PATIENCE_MS = 5000;

/**
 * Loads own harmless files that bear the names of advertising, and the same under neutral names as a control.
 * When a control fails, it is the network; when only a bait does, it is a blocker. Which names blockers of
 * 2026 react to: docs/browser-support.md. They are loaded as a page loads such files: `fetch` is not blocked.
 */
export const probe: Probe = async ({ files: { base } }) => {
  const [script, scriptControl, image, imageControl, element] = await Promise.all([
    loadScript(`${base}prebid.js`, 'razberemsyaBait'),
    loadScript(`${base}ok.js`, 'razberemsyaControl'),
    loadImage(`${base}ads/banner.gif`),
    loadImage(`${base}ok.gif`),
    staysVisible('ad-slot banner-ad ad-unit reklama'),
  ]);
  if (!scriptControl || !imageControl) return unknown('Не удалось проверить: не загрузились и обычные файлы.');
  if (script && image && element) return ok('Блокировщика не видно.');
  return attention('Похоже, работает блокировщик рекламы или защита от слежки.');
};

/** Whether the script ran: a blocker may answer with a file of its own, which «loads» and does nothing. */
function loadScript(address: string, mark: keyof Baits): Promise<boolean> {
  const marks = window as Baits;
  marks[mark] = false;
  const script = document.createElement('script');
  return loaded(script, () => {
    script.src = address;
    document.head.appendChild(script);
  }).then((arrived) => {
    if (script.parentNode) script.parentNode.removeChild(script);
    return arrived && marks[mark] === true;
  });
}

function loadImage(address: string): Promise<boolean> {
  const image = new Image();
  return loaded(image, () => {
    image.src = address;
  }).then((arrived) => arrived && image.naturalWidth > 0);
}

function loaded(element: HTMLElement, start: () => void): Promise<boolean> {
  const arrived = new Promise<boolean>((resolve) => {
    element.onload = () => {
      resolve(true);
    };
    element.onerror = () => {
      resolve(false);
    };
    start();
  });
  return within(PATIENCE_MS, arrived, false);
}

async function staysVisible(className: string): Promise<boolean> {
  const element = document.createElement('div');
  element.className = `probe-bait ${className}`;
  element.setAttribute('aria-hidden', 'true');
  element.textContent = '\u00a0';
  document.body.appendChild(element);
  await wait(HIDING_MS);
  const visible = element.offsetHeight > 0;
  if (element.parentNode) element.parentNode.removeChild(element);
  return visible;
}
