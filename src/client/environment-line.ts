import './polyfills.ts';
import { readEnvironment } from './environment.ts';

// «Ваш браузер: Яндекс Браузер 26.11 · свежий»: one line into <p data-environment-line>, in the words of the labels.
async function showLine(line: HTMLElement): Promise<void> {
  const { environment, labels, verdict } = await readEnvironment();
  if (environment.browser === '') return;
  const age = verdict && verdict.status !== 'unknown' ? ` · ${verdict.short}` : '';
  const link = line.querySelector('a');
  const text = document.createTextNode(`Ваш браузер: ${labels.browser}, ${labels.system}${age}${link ? '.' : ''}`);
  line.insertBefore(text, line.firstChild);
  if (verdict && /^(?:outdated|unsupported|os-limited)$/.test(verdict.status)) line.classList.add('status-attention');
}

for (const line of Array.from(document.querySelectorAll<HTMLElement>('[data-environment-line]'))) void showLine(line);
