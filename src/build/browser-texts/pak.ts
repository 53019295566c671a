/**
 * The texts of a Chromium resource file of one language (`locales/ru.pak`, format 5: a header of twelve bytes, then six bytes an entry with
 * the id and where its bytes begin, one entry more than there are texts). Throws when the file is of another format.
 */
export function pakTexts(file: Buffer): string[] {
  const [version, encoding] = file.length < 12 ? [0, 0] : [file.readUInt32LE(0), file.readUInt8(4)];
  if (version !== 5 || (encoding !== 1 && encoding !== 2)) throw new Error(`a resource file of format ${version}, not 5`);
  const count = file.readUInt16LE(8);
  const start = (entry: number): number => file.readUInt32LE(12 + entry * 6 + 2);
  return Array.from({ length: count }, (_, entry) => file.toString(encoding === 1 ? 'utf8' : 'utf16le', start(entry), start(entry + 1)));
}
