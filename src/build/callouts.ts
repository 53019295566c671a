/** The kinds of a remark that must not be missed: the words above it, and the icon that stands beside them on a page. */
export const CALLOUTS = {
  note: { title: 'Обратите внимание', icon: 'info' },
  careful: { title: 'Осторожно', icon: 'warning' },
  danger: { title: 'Важно для безопасности', icon: 'shield' },
} as const;

export type CalloutKind = keyof typeof CALLOUTS;
