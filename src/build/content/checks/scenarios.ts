import path from 'node:path';
import { toGraphs, type FlowGraph } from '../../../core/diagnosis/graph.ts';
import { answer, isWalk, replay } from '../../../core/diagnosis/replay.ts';
import { emptyTrail } from '../../../core/diagnosis/trail.ts';
import { scenariosSchema } from '../../../schemas/scenarios.ts';
import { treeSchema } from '../../../schemas/tree.ts';
import { checkTrees } from '../check-trees.ts';
import { issueAt, type Check, type ContentFiles } from '../files.ts';
import { didYouMean } from '../nearest.ts';

/** The graphs of all trees, drafts too; undefined while a tree has a mistake of its own. */
function graphsOf(files: ContentFiles): readonly FlowGraph[] | undefined {
  if ([...checkTrees(files)].some(({ severity }) => severity === 'error')) return undefined;
  const trees = files.trees.map(({ flow, yaml }) => ({ flow, parsed: treeSchema.safeParse(yaml.value) }));
  if (trees.some(({ parsed }) => !parsed.success)) return undefined;
  const whole = trees.flatMap(({ flow, parsed }) => (parsed.data ? [{ flow, ...parsed.data }] : []));
  return toGraphs(whole.toSorted((a, b) => a.order - b.order));
}

/** Where a walk stands after these answers, or the answer that is not there. */
function walked(
  graphs: readonly FlowGraph[],
  flow: string,
  keys: readonly string[],
): { readonly at: string } | { readonly wrong: number; readonly has: readonly string[] } {
  let walk = replay(graphs, emptyTrail(flow));
  for (const [index, key] of keys.entries()) {
    const has = walk && isWalk(walk) ? walk.current.node.options.map((option) => option.key) : [];
    const next = walk && isWalk(walk) && has.includes(key) ? answer(graphs, walk, key) : undefined;
    if (!next || !isWalk(next)) return { wrong: index, has };
    walk = next;
  }
  return walk && isWalk(walk) ? { at: `${walk.current.flow}/${walk.current.node.id}` } : { wrong: 0, has: [] };
}

const SCENARIOS = 'expectations/scenarios/';

/** Every scenario leads where it says. */
export const scenarios: Check = function* (files) {
  const own = [...files.data.values()].filter(({ file }) => file.startsWith(SCENARIOS));
  const graphs = own.length > 0 ? graphsOf(files) : undefined;
  for (const { file, yaml } of own) {
    const flow = path.posix.basename(file, '.yaml');
    const flows = files.trees.map((tree) => tree.flow);
    if (!flows.includes(flow)) {
      yield {
        ...issueAt(
          file,
          { line: 1, column: 1 },
          'error',
          `дерева «${flow}» нет, проверять нечего.${didYouMean(flow, flows)} Переименуйте или удалите файл.`,
        ),
        lacks: [`flow:${flow}`],
      };
      continue;
    }
    const parsed = scenariosSchema.safeParse(yaml.value);
    if (!graphs || !parsed.success) continue;
    for (const [index, { name, answers, outcome }] of parsed.data.entries()) {
      const result = walked(graphs, flow, answers);
      if ('wrong' in result) {
        const key = answers[result.wrong] ?? '';
        const has = result.has.length > 0 ? ` Есть: ${result.has.join(', ')}.` : '';
        yield issueAt(
          file,
          yaml.placeOf([index, 'answers', result.wrong]),
          'error',
          `путь «${name}»: ответа «${key}» здесь нет.${has}${didYouMean(key, result.has)}`,
        );
      } else if (result.at !== outcome) {
        yield issueAt(
          file,
          yaml.placeOf([index, 'outcome']),
          'error',
          `путь «${name}» ведёт в ${result.at}, а записан ${outcome}. Если дерево изменили нарочно, исправьте путь здесь.`,
        );
      }
    }
  }
};
