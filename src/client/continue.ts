import { attachCodeForm } from './code-form.ts';
import { codeOfFragment } from './code.ts';
import { addressOf, loadFlow, treeSource } from './walk.ts';

function set(name: string, text: string): void {
  const place = document.querySelector(`[data-code-${name}]`);
  if (place) place.textContent = text;
}

/** Shows the code of the walk that the address carries. */
async function showOwnCode(section: HTMLElement): Promise<void> {
  const own = await codeOfFragment(location.hash);
  if (!own) return;
  set('value', own.shown);
  set('spelled', own.spelled);
  set('note', own.lost > 0 ? `Код короткий, поэтому последние ответы в него не вошли: ${own.lost}.` : '');
  section.hidden = false;
  const back = section.querySelector<HTMLAnchorElement>('[data-code-back]');
  if (back) back.href = `${treeSource().diagnosis}${location.hash}`;
}

const own = document.querySelector<HTMLElement>('[data-own-code]');
if (own) showOwnCode(own).catch(() => undefined);

const form = document.querySelector<HTMLFormElement>('form[data-code-form]');
const status = document.querySelector('[data-status]');
if (form) {
  attachCodeForm(form, (result) => {
    if (typeof result === 'string') {
      if (status) status.textContent = result;
      return;
    }
    const source = treeSource();
    const trail = { ...result.walk.trail, other: false, cut: result.lost > 0 };
    loadFlow(source, result.walk.current.flow).then(
      (graphs) => location.assign(addressOf({ source, graphs }, result.walk.current, trail)),
      () => undefined,
    );
  });
}
