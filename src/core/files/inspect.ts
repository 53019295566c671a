/** What of a file is looked at; `head` and `tail` may overlap in a small file. */
export interface FileFacts {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** How much of the beginning and of the end is enough: a PDF tells of its password near one of them. */
export const SAMPLE_BYTES = 65_536;

/** The gravest first. */
export const fileProblems = ['empty', 'damaged', 'encrypted', 'unknown', 'extension', 'large', 'name'] as const;

export type FileProblem = (typeof fileProblems)[number];

export interface FileReport {
  /** «PDF», «фотография HEIC»… or an empty string when not recognised. */
  readonly type: string;
  readonly problems: readonly FileProblem[];
}

interface Kind {
  readonly type: string;
  readonly extensions: readonly string[];
  /** Bytes at the given place; -1 stands for any byte. */
  readonly magic: readonly number[];
  readonly at?: number;
  /** What the end of a whole file holds. */
  readonly end?: string;
}

const OFFICE = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'zip', 'jar', 'sigx'];

/** Well-known signatures: PDF 32000-1 §7.5.2, JPEG T.81, PNG §5.2, ZIP APPNOTE 4.3, ISO 14496-12 for HEIC. */
const KINDS: readonly Kind[] = [
  { type: 'PDF', extensions: ['pdf'], magic: ascii('%PDF-'), end: '%%EOF' },
  { type: 'изображение JPG', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], magic: [0xff, 0xd8, 0xff], end: '\xff\xd9' },
  { type: 'изображение PNG', extensions: ['png'], magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], end: 'IEND' },
  { type: 'изображение GIF', extensions: ['gif'], magic: ascii('GIF8') },
  { type: 'изображение BMP', extensions: ['bmp', 'dib'], magic: ascii('BM') },
  { type: 'изображение TIFF', extensions: ['tif', 'tiff'], magic: [0x49, 0x49, 0x2a, 0] },
  { type: 'изображение TIFF', extensions: ['tif', 'tiff'], magic: [0x4d, 0x4d, 0, 0x2a] },
  { type: 'изображение WebP', extensions: ['webp'], magic: ascii('WEBP'), at: 8 },
  { type: 'фотография HEIC', extensions: ['heic', 'heif'], magic: ascii('ftyphei'), at: 4 },
  { type: 'фотография HEIC', extensions: ['heic', 'heif'], magic: ascii('ftypmif'), at: 4 },
  { type: 'видео', extensions: ['mp4', 'm4v', 'mov'], magic: ascii('ftyp'), at: 4 },
  { type: 'документ или архив ZIP', extensions: OFFICE, magic: [0x50, 0x4b, 3, 4], end: 'PK\x05\x06' },
  { type: 'старый документ Word или Excel', extensions: ['doc', 'xls', 'ppt', 'msg'], magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'документ RTF', extensions: ['rtf'], magic: ascii('{\\rtf') },
  { type: 'архив RAR', extensions: ['rar'], magic: ascii('Rar!') },
  { type: 'архив 7z', extensions: ['7z'], magic: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: 'файл подписи', extensions: ['sig', 'p7s', 'p7m', 'sgn'], magic: [0x30, 0x82] },
  { type: 'файл XML', extensions: ['xml', 'gml', 'svg'], magic: ascii('<?xml') },
];

/** Longer names are refused by some forms and cut off by others; our own caution, not a published limit. */
const LONG_NAME = 100;

function ascii(text: string): number[] {
  return text.split('').map((character) => character.charCodeAt(0));
}

function matches(bytes: Uint8Array, { magic, at = 0 }: Kind): boolean {
  return bytes.length >= at + magic.length && magic.every((byte, index) => bytes[at + index] === byte);
}

function text(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/**
 * Tells what a file is by its content and what may keep a form from taking it.
 * `limitMb` is the size limit in megabytes (1,048,576 bytes) that the person reads in the form; 0 when not known.
 * A problem is a guess from a part of the file: «damaged» means that its end is missing.
 */
export function inspectFile(file: FileFacts, limitMb = 0): FileReport {
  if (file.size === 0) return { type: '', problems: ['empty'] };
  const problems: FileProblem[] = [];
  const kind = KINDS.filter((candidate) => matches(file.head, candidate))[0];
  if (limitMb > 0 && file.size > limitMb * 1_048_576) problems.push('large');
  if (!kind) problems.push('unknown');
  else if (kind.extensions.indexOf(extensionOf(file.name)) < 0) problems.push('extension');
  const tail = text(file.tail);
  if (kind?.end !== undefined && tail.indexOf(kind.end) < 0) problems.push('damaged');
  if (kind?.type === 'PDF' && (tail.indexOf('/Encrypt') >= 0 || text(file.head).indexOf('/Encrypt') >= 0)) problems.push('encrypted');
  if (file.name.length > LONG_NAME || /[\\/:*?"<>|#%]/.test(file.name)) problems.push('name');
  return { type: kind?.type ?? '', problems };
}
