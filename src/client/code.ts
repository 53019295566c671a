import './polyfills.ts';
import { touchPoints } from './probes/navigator.ts';
import { encode, groupCode, spellCode } from '../core/diagnosis/code.ts';
import { quickNames } from '../core/environment/quick-names.ts';
import { loadFlow, loadWalk, treeSource } from './walk.ts';

/** The code of the walk in a fragment, or undefined when there is no walk or nothing was answered yet. */
export async function codeOfFragment(fragment: string): Promise<{ shown: string; spelled: string; lost: number } | undefined> {
  const walk = await loadWalk(fragment);
  if (!walk || (walk.entries.length === 0 && !walk.trail.start)) return undefined;
  const graphs = await loadFlow(treeSource(), walk.current.flow);
  const { browser, system } = quickNames(navigator.userAgent, touchPoints());
  const { code, answers } = encode(graphs, walk.trail, { browser, system });
  return { shown: groupCode(code), spelled: spellCode(code), lost: walk.trail.answers.length - answers };
}
