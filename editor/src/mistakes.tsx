import { Component, useEffect, useState, type ReactNode } from 'react';
import type { Issue } from '../../src/build/content/issue.ts';

/** Errors that stand in the folder when the editor is opened, with their places: what has one may not open in a form. */
export function Mistakes({ whole = false }: { readonly whole?: boolean }) {
  const [errors, setErrors] = useState<readonly Issue[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => setErrors((await (await fetch('/mistakes.json')).json()) as Issue[]);
    void look();
  }, []);
  if (errors.length === 0) return whole ? <p>Запись не открылась. Обновите страницу.</p> : null;
  return (
    <section className="mistakes" role="alert">
      <h2>{whole ? 'Форма не открылась: в файле ошибка' : 'В файлах есть ошибки'}</h2>
      <ol>
        {errors.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <b>
              {file}, строка {line}, знак {column}
            </b>
            : {message}
          </li>
        ))}
      </ol>
      <p>Исправьте файл в простом редакторе текста и обновите страницу.</p>
      {!whole && (
        <button type="button" onClick={() => setErrors([])}>
          Закрыть
        </button>
      )}
    </section>
  );
}

/** In place of a blank page: which file is broken and where. */
export class NeverBlank extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Mistakes whole /> : this.props.children;
  }
}
