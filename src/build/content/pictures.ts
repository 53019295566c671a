import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the pictures that articles show. */
export const PICTURES = 'pictures';

/** What a picture may weigh: on a slow line one of so many bytes comes in about two seconds (256 kbit/s). */
const MOST_BYTES = 60 * 1024;

const ENDINGS = { '.png': 'png', '.jpg': 'jpeg', '.jpeg': 'jpeg', '.webp': 'webp' } as const;
type Format = (typeof ENDINGS)[keyof typeof ENDINGS];

/** What a file is by its first bytes; undefined for what no page can show. */
function formatOf(bytes: Uint8Array): Format | undefined {
  const text = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (text.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (text.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : undefined;
}

/** Whether a file goes on to the end that its format says. */
function isWhole(bytes: Buffer, format: Format): boolean {
  if (format === 'png') return bytes.includes('IEND', Math.max(0, bytes.length - 64), 'latin1');
  if (format === 'jpeg') return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.length - 1024;
  return bytes.length >= bytes.readUInt32LE(4) + 8;
}

/**
 * Why a page cannot show a picture of content/pictures, in Russian with the cure; undefined when it can.
 * @param name the name of a file that is there
 */
export function unfitPicture(dir: string, name: string): string | undefined {
  const wanted = ENDINGS[path.extname(name) as keyof typeof ENDINGS] as Format | undefined;
  if (wanted === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/u.test(name))
    return `картинка «${name}» не подойдёт: нужен файл .png, .jpg или .webp с именем из строчных латинских букв, цифр и дефиса. Сохраните её заново.`;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(dir, PICTURES, name));
  } catch {
    return `картинка «${name}» не читается. Проверьте права на файл.`;
  }
  const format = formatOf(bytes);
  if (format !== wanted)
    return `картинка «${name}» внутри ${format === undefined ? 'не PNG, не JPEG и не WebP' : format.toUpperCase()}, а имя говорит другое. Откройте её в программе и сохраните как PNG.`;
  if (!isWhole(bytes, format)) return `картинка «${name}» обрезана: файл скопирован не до конца. Скопируйте её ещё раз.`;
  if (bytes.length > MOST_BYTES)
    return `картинка «${name}» весит ${Math.ceil(bytes.length / 1024)} кБ, можно ${MOST_BYTES / 1024}. Обрежьте лишнее, уменьшите её до 800 точек в ширину и сохраните снова.`;
  return undefined;
}
