import { copyText } from './copy.ts';
import { readEnvironmentLines } from './environment-report.ts';
import type { ProbeResults } from './probes/result.ts';

/** Fills the field with the lines for support and lets them be copied. */
export async function attachReport(results: ProbeResults): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('[data-check-report]');
  const button = document.querySelector<HTMLButtonElement>('[data-check-copy]');
  const said = document.querySelector('[data-check-copied]');
  const agent = document.querySelector('[data-user-agent]');
  if (!field || !button || !said) return;
  const lines = await readEnvironmentLines(results);
  field.value = lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
  if (agent) agent.textContent = navigator.userAgent;
  button.disabled = false;
  button.addEventListener('click', () => {
    void copyText(field.value).then((copied) => {
      if (!copied) field.select();
      said.textContent = copied ? 'Скопировано.' : 'Скопировать не вышло: текст выделен, нажмите Ctrl + C.';
    });
  });
}
