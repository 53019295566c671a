import type { Plugin } from 'vite';

/** What Keystatic says in English only, or in a Russian that an editor would not understand. */
const LABELS: Readonly<Record<string, string>> = {
  Add: 'Добавить',
  'Add item': 'Добавить',
  'Add the first item to see it here.': 'Добавьте первую строку.',
  'Are you sure? This action cannot be undone.': 'Точно удалить? Вернуть будет нельзя.',
  Blocks: 'Блоки',
  Blockquote: 'Цитата',
  Bold: 'Жирный',
  'Bullet list': 'Список',
  'Cell options': 'Действия с ячейкой',
  Cancel: 'Отмена',
  Changed: 'Изменено',
  'Clear formatting': 'Убрать оформление',
  Code: 'Текст с экрана',
  Content: 'Содержание',
  'Copy entry': 'Скопировать запись',
  'Create the first entry': 'Создайте первую запись',
  'Creating entry': 'Создаём запись',
  Dark: 'Тёмный',
  Dashboard: 'Главная',
  'Delete column': 'Удалить столбец',
  'Delete entry': 'Удалить запись',
  'Delete entry…': 'Удалить запись…',
  'Delete row': 'Удалить строку',
  Done: 'Готово',
  'Duplicate entry…': 'Сделать копию записи…',
  Edit: 'Изменить',
  'Edit item': 'Изменить',
  'Empty collection': 'Пока пусто',
  'Empty list': 'Пока пусто',
  'Entry created': 'Запись создана',
  'Entry not found.': 'Такой записи нет.',
  'Entry not found in clipboard': 'В буфере обмена нет записи',
  'Entry pasted': 'Запись вставлена',
  'Failed to load shell': 'Редактор не открылся',
  'Failed to paste because clipboard access was denied': 'Нет доступа к буферу обмена',
  'Failed to read clipboard': 'Не удалось прочитать буфер обмена',
  'Formatting options': 'Оформление',
  'Header row': 'Строка заголовков',
  Insert: 'Вставить',
  'Insert a quote or citation': 'Цитата',
  'Insert a table': 'Таблица',
  'Insert an ordered list': 'Нумерованный список',
  'Insert an unordered list': 'Список с тире',
  'Insert block': 'Вставить блок',
  'Insert column right': 'Добавить столбец справа',
  'Insert menu': 'Что вставить',
  'Insert row below': 'Добавить строку ниже',
  Italic: 'Курсив',
  Light: 'Светлый',
  Link: 'Ссылка',
  Lists: 'Списки',
  'Loading Entries': 'Загружаем записи',
  'Loading Item': 'Загружаем запись',
  'No results': 'Ничего не найдено',
  'No results…': 'Ничего не найдено…',
  'Not found': 'Нет такой страницы',
  'Numbered list': 'Нумерованный список',
  'Open app navigation': 'Открыть меню',
  Options: 'Действия',
  'Ordered list': 'Нумерованный список',
  'Paste entry': 'Вставить запись',
  Preview: 'Посмотреть',
  Quote: 'Цитата',
  Regenerate: 'Составить заново',
  Remove: 'Убрать',
  regenerate: 'Составить адрес заново',
  Reset: 'Отменить изменения',
  Resize: 'Изменить ширину',
  'Reset changes': 'Отменить изменения',
  'Save and duplicate': 'Сохранить и сделать копию',
  'Save and duplicate entry': 'Сохранить и сделать копию',
  'Saving changes': 'Сохраняем',
  'show search': 'Показать поиск',
  Status: 'Состояние',
  System: 'Как в системе',
  Table: 'Таблица',
  Text: 'Текст',
  'Text block': 'Текст',
  'Text formatting': 'Оформление текста',
  theme: 'Светлый или тёмный вид',
  'This page could not be found.': 'Такой страницы нет.',
  'Unable to load collection': 'Список не открылся',
  Unlink: 'Убрать ссылку',
  Unsaved: 'Не сохранено',
  'Use this for key sections': 'Раздел статьи',
  'Use this for sub-sections': 'Часть раздела',
  'User menu': 'Меню',
  'Yes, delete': 'Удалить',
  'You have unsaved changes. Save this entry to duplicate it.': 'Есть несохранённые изменения. Сначала сохраните запись.',
};

/** Pieces of code rather than whole labels. */
const CODE: readonly (readonly [from: string, to: string])[] = [
  // The typeface of a third party; the system's own does as well.
  ['href: "https://fonts.googleapis.com/css2?family=Inter:wght@400;500;600;700&display=swap"', 'href: "data:text/css,"'],
  // The house style of content/: lists with dashes.
  ["rule: '-'\n  });\n  return {\n    content: mdx", "rule: '-',\n    bullet: '-'\n  });\n  return {\n    content: mdx"],
  ['"dashboard": `Панель приборов`', '"dashboard": `Главная`'],
  ['`${label} is not a valid date`', '`${label}: такой даты нет`'],
  ['`${label} is required`', '`Заполните поле «${label}»`'],
  ['"There aren\'t any entries yet."', '"Записей ещё нет."'],
  [`placeholderPlugin('Start writing or press "/" for commands…')`, "placeholderPlugin('Пишите. Чтобы вставить блок, наберите /')"],
  // The button for a link is called a divider.
  ['"aria-label": "Divider",\n        command: (state_0, dispatch)', '"aria-label": "Ссылка",\n        command: (state_0, dispatch)'],
  ["label: 'Heading ' + level", "label: 'Заголовок ' + level"],
  ['name: `Heading ${level}`', 'name: `Заголовок ${level}`'],
  ["name: 'Paragraph'", "name: 'Абзац'"],
  ["name: 'Name'", "name: 'Адрес'"],
  ["name: 'Slug'", "name: 'Адрес'"],
  ["name: 'Status'", "name: 'Состояние'"],
  // A restored form began with an older text: the next save must show both.
  [
    'function showDraftRestoredToast(savedAt, hasChangedSince) {',
    "function showDraftRestoredToast(savedAt, hasChangedSince) {\n  window.dispatchEvent(new CustomEvent('draft-restored', { detail: hasChangedSince }));",
  ],
  ['"Restored draft from "', '"Восстановили несохранённое: "'],
  [
    '"Other changes have been made to this entry since the draft. You may want to discard the draft changes."',
    '"С тех пор запись изменилась. Проверьте, нужно ли это."',
  ],
  ['`${fieldLabel} must not be empty`', '`Заполните поле «${fieldLabel}»`'],
  ['`${fieldLabel} must be at least ${min} characters long`', '`«${fieldLabel}»: не меньше ${min} знаков`'],
  ['`${fieldLabel} must be no longer than ${max} characters`', '`«${fieldLabel}»: не больше ${max} знаков`'],
  ['`${fieldLabel} must not contain slashes`', '`«${fieldLabel}»: без косой черты`'],
  ['`${fieldLabel} must not start or end with spaces`', '`«${fieldLabel}»: без пробелов по краям`'],
  ['`${fieldLabel} must be unique`', '`«${fieldLabel}»: такой уже есть`'],
  ['`${label} must be a number`', '`«${label}»: нужно число`'],
  ['`${label} must be at least ${validation.min}`', '`«${label}»: не меньше ${validation.min}`'],
  [
    'const variant = count === 1 ? singular : plural;',
    "const form = { one: 0, few: 1 }[new Intl.PluralRules('ru').select(count)] ?? 2;\n  const variant = { entry: ['запись', 'записи', 'записей'], change: ['изменение', 'изменения', 'изменений'] }[singular]?.[form] ?? plural;",
  ],
  // A component in a table's cell becomes a paragraph beside the cell's text, and the article does not open at all.
  [
    "if (componentConfig.kind === 'inline' && !(parentType !== null && parentType !== void 0 && parentType.isTextblock)) {\n        return schema.nodes.paragraph.createAndFill({}, pmNode);",
    "if (componentConfig.kind === 'inline' && parentType !== schema.nodes.table_cell && !(parentType !== null && parentType !== void 0 && parentType.isTextblock)) {\n        return schema.nodes.paragraph.createAndFill({}, pmNode);",
  ],
  // The search field of a list looks through the Russian titles, not the addresses alone.
  [
    'item.name.toLowerCase().includes(searchTerm.toLowerCase())',
    '`${item.name} ${item.data?.[collection.slugField] ?? ""}`.toLowerCase().includes(searchTerm.toLowerCase())',
  ],
];

const LABEL =
  /((?:\b(?:children|label|title|message|description|placeholder|primaryActionLabel|cancelLabel)|["']aria-label["']): |\btoastQueue\.\w+\()(["'])((?:\\.|(?!\2).)*)\2/gu;

/**
 * Puts Keystatic's interface into Russian and mends the few things above while it is bundled. Stops the build when a
 * phrase is no longer there, so that a new version cannot bring English back unnoticed; `whole` is false for
 * a bundle without the interface, where that proves nothing.
 */
export function adapt(whole = true): Plugin {
  const missing = new Set<string>([...Object.keys(LABELS), ...CODE.map(([from]) => from)]);
  return {
    name: 'adapt-keystatic',
    enforce: 'pre',
    transform(code, id) {
      if (!/@keystatic[\\/]core[\\/]dist[\\/]|keystar-ui-split-view/u.test(id)) return undefined;
      let changed = code.replaceAll(LABEL, (whole, before: string, quote: string, text: string) => {
        const english = text.replace('\\u2026', '…');
        const label = LABELS[english];
        missing.delete(english);
        return label === undefined ? whole : `${before}${quote}${label}${quote}`;
      });
      for (const [from, to] of CODE) {
        if (!changed.includes(from)) continue;
        missing.delete(from);
        changed = changed.replaceAll(from, () => to);
      }
      return { code: changed, map: null };
    },
    buildEnd() {
      if (whole && missing.size > 0) throw new Error(`Keystatic no longer says: ${[...missing].join(' | ')}`);
    },
  };
}
