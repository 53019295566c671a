import { fields } from '@keystatic/core';
import { block, inline, mark, wrapper } from '@keystatic/core/content-components';
import { keyboardIcon } from '@keystar/ui/icon/icons/keyboardIcon';
import { Icon } from '@keystar/ui/icon';
import { choice, ChoiceInput, line } from './fields.tsx';
import type { Choice, Places } from './places.ts';
import { probes } from './probes.ts';

function labelOf(options: readonly Choice[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? (value || 'выберите');
}

/** `probes="browser,cookies"` is one attribute in the file and a list of ticks here. */
function probeList() {
  const ticks = fields.multiselect({ label: 'Что проверить', options: probes });
  const parse = (value: unknown) => ticks.parse(typeof value === 'string' ? value.split(',').map((name) => name.trim()) : []);
  return { ...ticks, parse, reader: { parse }, serialize: (value: readonly string[]) => ({ value: value.join(',') }) };
}

/** The blocks an author may use in an article: the same as src/components/content. */
export function components({ facts, guides, pictures }: Places) {
  const callouts: Choice[] = [
    { value: 'note', label: 'Обратите внимание' },
    { value: 'careful', label: 'Осторожно' },
    { value: 'danger', label: 'Важно для безопасности' },
  ];
  return {
    Callout: wrapper({
      label: 'Врезка',
      description: 'Замечание, которое нельзя пропустить',
      schema: {
        kind: choice({ label: 'Вид', options: callouts, required: true, first: 'note' }),
        title: line({ label: 'Заголовок', description: 'Если пусто, напишем сами: «Осторожно»' }),
      },
    }),
    Steps: wrapper({ label: 'Шаги', description: 'Внутри — ровно один нумерованный список', schema: {} }),
    Phones: block({ label: 'Телефоны поддержки', description: 'Номера, кто их назвал, и предупреждение', schema: {} }),
    Report: block({ label: 'Как сообщить об ошибке', description: 'Для страницы «О сайте»', schema: {} }),
    TakeAlong: block({ label: 'Весь сайт в одном файле', description: 'Кнопка, размер и срок годности', schema: {} }),
    Figure: block({
      label: 'Картинка',
      description: 'Файл из content/pictures и слова вместо него',
      schema: {
        src: choice({ label: 'Файл', options: pictures, required: true }),
        alt: line({ label: 'Что на картинке', description: 'Для тех, кто её не видит', required: true }),
        caption: line({ label: 'Подпись' }),
      },
      ContentView: ({ value }) => <span>{value.alt || value.src}</span>,
    }),
    Guide: block({
      label: 'Инструкция по браузерам',
      description: 'Показывает шаги для браузера читателя',
      schema: { id: choice({ label: 'Инструкция', options: guides, required: true }) },
      ContentView: ({ value }) => <span>{labelOf(guides, value.id)}</span>,
    }),
    Check: block({
      label: 'Сначала проверьте',
      description: 'Что страница сама видит о браузере читателя',
      schema: { probes: probeList() },
      ContentView: ({ value }) => <span>{value.probes.map((name) => labelOf(probes, name)).join(', ')}</span>,
    }),
    Fact: inline({
      label: 'Факт',
      description: 'Телефон, срок, предел или ссылка из списка фактов',
      schema: { id: choice({ label: 'Факт', options: facts, required: true }) },
      ContentView: ({ value }) => <span>[{labelOf(facts, value.id)}]</span>,
      // Keystatic's own two buttons have pictures alone, and one of them opens a window for this one field.
      ToolbarView: ({ value, onChange, onRemove }) => (
        <div className="fact">
          <ChoiceInput
            label="Факт"
            options={facts}
            value={value.id}
            onChange={(id) => onChange({ id })}
            autoFocus={value.id === ''}
            forceValidation={false}
          />
          <button type="button" onClick={onRemove}>
            Убрать
          </button>
        </div>
      ),
    }),
    Keys: mark({ label: 'Клавиши', icon: <Icon src={keyboardIcon} />, tag: 'kbd', schema: {} }),
  };
}
