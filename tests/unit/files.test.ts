import { describe, expect, test } from 'vitest';
import { inspectFile, type FileFacts } from '../../src/core/files/inspect.ts';

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
