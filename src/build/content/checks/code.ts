import type { Check } from '../files.ts';
import { issueAt } from '../files.ts';
import { walk } from '../mdx.ts';

/** An article is text: no import, export or {expression}. */
export const code: Check = function* (files) {
  for (const { file, mdx } of files.documents) {
    if (!mdx.tree) continue;
    for (const { node } of walk(mdx.tree)) {
      const place = node.position.start;
      if (node.type === 'mdxjsEsm') {
        yield issueAt(file, place, 'error', 'строки import и export в статье нельзя. Удалите их: блоки подключаются сами.');
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        // {/* … */} is how MDX writes a comment; the template of `npm run new` uses it.
        if (/^\s*\/\*[\s\S]*\*\/\s*$/u.test(node.value ?? '')) continue;
        yield issueAt(
          file,
          place,
          'error',
          `в фигурных скобках — программа: {${(node.value ?? '').slice(0, 30)}}. Если нужны сами скобки, возьмите их в \`обратные кавычки\`.`,
        );
      }
      for (const attribute of node.attributes ?? []) {
        const computed =
          attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);
        if (computed)
          yield issueAt(
            file,
            place,
            'error',
            `у блока <${node.name ?? ''}> свойство записано программой в {скобках}. Пишите значение в кавычках.`,
          );
      }
    }
  }
};
