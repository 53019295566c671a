import { describe, expect, test } from 'vitest';
import { inspectFile, type FileFacts } from '../../src/core/files/inspect.ts';
import { between, fitScale, inside, isTiny, lighter, WHOLE } from '../../src/core/screenshot/rectangle.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function file(name: string, content: string, size = content.length): FileFacts {
  return { name, size, head: bytes(content), tail: bytes(content) };
}

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';
const JPG = '\xff\xd8\xff\xe0 picture \xff\xd9';
const PNG = '\x89PNG\r\n\x1a\n picture IEND\xae\x42\x60\x82';

describe('a file', () => {
  test.each([
    ['passport.pdf', PDF, 'PDF', []],
    ['foto.JPG', JPG, 'изображение JPG', []],
    ['snimok.png', PNG, 'изображение PNG', []],
    ['foto.heic', '\0\0\0\x18ftypheic', 'фотография HEIC', []],
    ['spravka.docx', 'PK\x03\x04 word PK\x05\x06', 'документ или архив ZIP', []],
    ['foto.jpg', PNG, 'изображение PNG', ['extension']],
    ['skan', PDF, 'PDF', ['extension']],
    ['zametki.txt', 'просто текст', '', ['unknown']],
    ['zashchita.pdf', PDF.replace('trailer <<', 'trailer << /Encrypt 5 0 R'), 'PDF', ['encrypted']],
    ['obryvok.pdf', PDF.replace('%%EOF', ''), 'PDF', ['damaged']],
    ['obryvok.jpg', JPG.slice(0, -2), 'изображение JPG', ['damaged']],
    ['скан: паспорт?.pdf', PDF, 'PDF', ['name']],
    [`${'а'.repeat(120)}.pdf`, PDF, 'PDF', ['name']],
  ])('%s is told for what it is', (name, content, type, problems) => {
    expect(inspectFile(file(name, content))).toEqual({ type, problems });
  });

  test('without a byte is empty and nothing else', () => {
    expect(inspectFile(file('pusto.pdf', ''))).toEqual({ type: '', problems: ['empty'] });
  });

  test('is too large only against a limit that is known', () => {
    const large = file('bolshoj.pdf', PDF, 6 * 1_048_576);
    expect(inspectFile(large, 5).problems).toEqual(['large']);
    expect(inspectFile(large, 6).problems).toEqual([]);
    expect(inspectFile(large).problems).toEqual([]);
  });
});

describe('a selection on a picture', () => {
  test('is the same whichever corner it is drawn from, and stays on the picture', () => {
    expect(between(0.6, 0.5, 0.2, 0.1)).toEqual(between(0.2, 0.1, 0.6, 0.5));
    expect(between(-1, -1, 2, 2)).toEqual(WHOLE);
  });

  test('on a cropped picture lies where it was seen', () => {
    expect(inside({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }, { x: 0.5, y: 0, width: 0.5, height: 1 })).toEqual({
      x: 0.75,
      y: 0.5,
      width: 0.25,
      height: 0.5,
    });
  });

  test('of a click without a drag is too small to be meant', () => {
    expect(isTiny(between(0.5, 0.5, 0.501, 0.6))).toBe(true);
  });
});

test('a picture that is too large loses quality first, then pixels, and at last nothing', () => {
  const steps = [];
  let next: { quality: number; scale: number } | undefined = { quality: 0.9, scale: 1 };
  for (; next; next = lighter(next)) steps.push(next);
  expect(steps.length).toBeLessThan(30);
  expect(steps[1]?.scale).toBe(1);
  expect(steps.at(-1)?.scale).toBeLessThan(0.35);
});

test.each([
  ['a screenshot of a phone', 1170, 2532, 1],
  ['a scan of 100 million pixels', 10_000, 10_000, 0.4096],
  ['a very tall page', 1000, 32_768, 0.5],
])('%s fits a canvas', (_name, width, height, expected) => {
  const scale = fitScale(width, height);
  expect(scale).toBeCloseTo(expected, 3);
  expect(width * scale * height * scale).toBeLessThanOrEqual(16_777_216.1);
});
