import { attention, ok, type Probe } from '../result.ts';

/** Between these the difference may be the browser's frame, a panel at the side or a system scale. */
const LARGE_ZOOM = 1.4;
const SMALL_ZOOM = 0.75;
/** What «medium» text measures in every browser as it is installed, in pixels. */
const USUAL_TEXT = 16;

/** How the page is scaled: the browser's zoom where it can be told, pinching, and the size of text in the settings. */
export const probe: Probe = () => {
  const pinch = window.visualViewport ? window.visualViewport.scale : 1;
  if (pinch > 1.1) return attention(`Страница увеличена пальцами: ${percent(pinch)}.`);
  const zoom = desktopZoom();
  if (zoom >= LARGE_ZOOM || zoom <= SMALL_ZOOM) return attention(`Похоже, масштаб страниц изменён: около ${percent(zoom)}.`);
  const text = textSize();
  if (text >= USUAL_TEXT * LARGE_ZOOM || text <= USUAL_TEXT * SMALL_ZOOM) {
    return attention(`Размер текста в настройках браузера изменён: ${percent(text / USUAL_TEXT)}.`);
  }
  const forced = window.matchMedia('(forced-colors: active)').matches;
  return ok(forced ? 'Масштаб обычный, включена высокая контрастность.' : 'Масштаб обычный.');
};

/** Only Chromium on a computer keeps the outer size in real pixels, so only there the ratio means zoom; else 1. */
function desktopZoom(): number {
  const chromium = 'chrome' in window || /\bChrome\//.test(navigator.userAgent);
  const touch = /\bMobile\b|\bAndroid\b/.test(navigator.userAgent);
  if (!chromium || touch || window.innerWidth === 0 || window.outerWidth === 0) return 1;
  return window.outerWidth / window.innerWidth;
}

function textSize(): number {
  const sample = document.createElement('span');
  sample.className = 'probe-bait probe-medium';
  document.body.appendChild(sample);
  const size = parseFloat(getComputedStyle(sample).fontSize);
  document.body.removeChild(sample);
  return size;
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 20) * 5}\u00a0%`;
}
