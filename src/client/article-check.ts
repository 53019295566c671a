import type { ProbeFact } from '../core/diagnosis/probes.ts';
import type { ProbeName } from '../core/probes/table.ts';
import { loadLightProbes } from './probes/registry.ts';

// «Сначала проверьте» in an article: looks at this browser when the reader asks for it.

function line({ verdict, sentence }: ProbeFact): HTMLParagraphElement {
  const item = document.createElement('p');
  item.textContent = verdict === 'suspect' ? `Похоже, дело в этом. ${sentence}` : sentence;
  if (verdict === 'suspect') item.className = 'status-attention';
  return item;
}

async function look(names: readonly ProbeName[], list: Element): Promise<void> {
  const probes = await loadLightProbes();
  const facts = probes ? await probes.facts(names) : {};
  const found = names.map((name) => facts[name]).filter((fact): fact is ProbeFact => fact !== undefined);
  list.textContent = found.length === 0 ? 'Проверить не вышло. Откройте страницу проверки.' : '';
  for (const fact of found) list.appendChild(line(fact));
}

for (const box of Array.from(document.querySelectorAll('[data-check]'))) {
  const button = box.querySelector<HTMLButtonElement>('[data-check-here]');
  const list = box.querySelector('[data-check-list]');
  // The checker lets no other name into an article.
  const names = (box.getAttribute('data-check') ?? '').split(',') as ProbeName[];
  if (!button || !list) continue;
  button.classList.remove('waits');
  let looking = false;
  button.addEventListener('click', () => {
    if (looking) return;
    looking = true;
    // Not `hidden` or `disabled`: that would take the focus away from whoever pressed it by keyboard.
    button.setAttribute('aria-disabled', 'true');
    list.textContent = 'Проверяем…';
    void look(names, list).then(() => {
      looking = false;
      button.removeAttribute('aria-disabled');
    });
  });
}
