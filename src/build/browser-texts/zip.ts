import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The files of a ZIP archive whose names fit, by name: what a language pack of Firefox is (`.xpi`, also `omni.ja`, whose list of files stands
 * in front and is found by its address all the same). Throws when the bytes are no archive or a file is packed in an unusual way.
 */
export function unzip(archive: Buffer, fits: (name: string) => boolean): Map<string, string> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('not a ZIP archive');
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('a ZIP archive with a broken list of files');
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    if (fits(name)) {
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(from, from + size);
      if (method !== 0 && method !== 8) throw new Error(`${name}: packed by method ${method}`);
      files.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
