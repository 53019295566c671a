import type { HandProbe } from '../hand.ts';

/**
 * Opens a small empty window when asked to. Never by itself: without a click every browser forbids it, and after a
 * click only a setting or an extension does.
 */
export const probe: HandProbe = () => {
  const opened = window.open('', '', 'width=300,height=200');
  if (opened) opened.close();
  return opened ? 'popups.open' : 'popups.shut';
};
