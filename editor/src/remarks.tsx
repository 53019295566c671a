import { useEffect, useState } from 'react';
import type { Issue } from '../../src/build/content/issue.ts';
import { SAVED } from './saving.ts';

/** What the checker says after a save, in the corner of the page: the same words as `npm run check`. */
export function Remarks() {
  const [issues, setIssues] = useState<readonly Issue[]>();
  useEffect(() => {
    const ask = async (): Promise<void> => {
      setIssues((await (await fetch('/remarks.json')).json()) as Issue[]);
    };
    const saved = (): void => void ask();
    window.addEventListener(SAVED, saved);
    return () => window.removeEventListener(SAVED, saved);
  }, []);
  if (issues === undefined) return null;
  const errors = issues.some((issue) => issue.severity === 'error');
  return (
    <aside className={errors ? 'remarks remarks--errors' : 'remarks'} aria-live="polite">
      <h2>Сохранено. {errors ? 'Проверка нашла ошибки' : issues.length > 0 ? 'Ошибок нет, есть советы' : 'Ошибок нет'}</h2>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.file}:${issue.line}:${issue.column}:${issue.message}`}>
              {issue.file}, строка {issue.line}: {issue.message}
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => setIssues(undefined)}>
        Закрыть
      </button>
    </aside>
  );
}
