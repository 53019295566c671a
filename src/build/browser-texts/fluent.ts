/**
 * The texts of a Fluent file (`.ftl`) or a file of properties, each value and each of its lines and forms for itself: enough to look whether
 * words stand there, not to show them. Comments and names go; what stands in braces is left for the comparison to drop.
 */
export function localisedTexts(source: string): string[] {
  const texts: string[] = [];
  let value: string[] = [];
  const close = (): void => {
    if (value.length > 1) texts.push(value.join(' '));
    texts.push(...value);
    value = [];
  };
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue;
    const begun = /^[-\w.]+\s*=\s*(.*)$/u.exec(line);
    const form = /^\s+(?:\*?\[[^\]]*\]|\.[-\w]+\s*=)\s*(.*)$/u.exec(line);
    if (begun || form) close();
    const text = (begun?.[1] ?? form?.[1] ?? (/^\s/u.test(line) ? line : '')).trim();
    if (text !== '' && text !== '}') value.push(text);
  }
  close();
  return texts;
}
