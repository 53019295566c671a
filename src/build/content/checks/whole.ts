import { splitFrontMatter } from '../disk.ts';
import { issueAt, type Check } from '../files.ts';
import { walk } from '../mdx.ts';
import { TEMPLATE_SENTENCES } from '../templates.ts';
import { readerBlocks } from '../texts.ts';

/** Bytes of text and instructions of browsers beyond which a page takes long on a slow line. */
const HEAVY = 100 * 1024;
/** What the frame of the site adds to each page. */
const FRAME = 16 * 1024;
/** Markup around one step of an instruction. */
const STEP = 40;

/** A page that is published was written to its end: no sentence of the template, no empty body, not too heavy to load. */
export const whole: Check = function* (files) {
  const drafts = new Set([...files.documents, ...files.trees].filter(({ status }) => status === 'черновик').map(({ file }) => file));
  for (const { file, text, at } of readerBlocks(files)) {
    if (drafts.has(file)) continue;
    for (const sentence of TEMPLATE_SENTENCES) {
      const found = text.indexOf(sentence);
      if (found === -1) continue;
      yield issueAt(
        file,
        at(found),
        'error',
        `«${sentence}» — это подсказка из шаблона. Напишите вместо неё свой текст или поставьте status: черновик.`,
      );
      break;
    }
  }
  const guides = new Map<string, number>();
  for (const { value } of files.context('browsers.yaml')?.yaml.select('platforms.*.guides.*') ?? []) {
    if (typeof value !== 'object' || value === null) continue;
    const { guide, steps } = value as { readonly guide?: unknown; readonly steps?: unknown };
    const texts = Array.isArray(steps) ? steps.map(String) : [];
    const size = texts.reduce((sum, step) => sum + Buffer.byteLength(step) + STEP, STEP * 10);
    guides.set(String(guide), (guides.get(String(guide)) ?? 0) + size);
  }
  for (const { file, mdx, source, yaml, status } of files.documents) {
    if (!mdx.tree || yaml.errors.length > 0) continue;
    if (
      status !== 'черновик' &&
      splitFrontMatter(source)
        .body.replace(/\{\/\*[\s\S]*?\*\/\}/gu, '')
        .trim() === ''
    ) {
      yield issueAt(
        file,
        { line: source.split('\n').length, column: 1 },
        'error',
        'под полями нет текста: страница была бы пустой. Напишите ответ или поставьте status: черновик.',
      );
    }
    let size = FRAME + Buffer.byteLength(source);
    for (const { node } of walk(mdx.tree)) {
      if (node.name === 'Guide') size += guides.get(String(node.attributes?.find(({ name }) => name === 'id')?.value)) ?? 0;
    }
    if (size > HEAVY)
      yield issueAt(
        file,
        { line: 1, column: 1 },
        'warning',
        `страница выйдет примерно на ${Math.round(size / 1024)} кБ, на слабой связи это долго. Разделите статью: до ${HEAVY / 1024} кБ.`,
      );
  }
};
