import { ENTRY_FLOW } from '../../src/core/diagnosis/address.ts';
import { until } from './driver.ts';
import type { PlannedWalk } from './site.ts';
import { arrive, plain, same, type Visit } from './visit.ts';

/** Fragment after these answers, of a walk whose trouble is on another device: so no probe of this one changes the way. */
function fragmentOf({ flow, steps }: PlannedWalk, answers: number): string {
  const given = steps.slice(0, answers).map(({ answer }) => `${answer.ref}.${answer.key}`);
  return `#other~${flow}:${given.join('~')}`;
}

/** The walk of this page has been replayed: its answers stand in the address and in the links onward. */
async function replayed({ driver }: Visit, fragment: string): Promise<void> {
  await until(`the fragment ${fragment}`, () =>
    driver.evaluate<boolean | string>(
      `(function () {
        var link = document.querySelector('a[data-option]');
        return (location.hash === ${JSON.stringify(fragment)} && (!link || link.hash.indexOf(location.hash) === 0)) || location.hash;
      })()`,
    ),
  );
}

/** Walks to the outcome by pressing answers. With script and without it, each screen must be the planned one. */
export async function walkTo(visit: Visit, walk: PlannedWalk): Promise<void> {
  const { driver, site, scripted } = visit;
  await driver.goto(site.origin + walk.from + (scripted ? fragmentOf(walk, 0) : ''));
  for (const [index, { answer, to, node }] of walk.steps.entries()) {
    if (scripted) await replayed(visit, fragmentOf(walk, index));
    await driver.click(`a[data-option="${answer.key}"]`);
    await arrive(visit, to, node.node.text);
  }
  if (!scripted) return;
  await replayed(visit, fragmentOf(walk, walk.steps.length));
  await until('every answer is listed', async () => {
    const listed = await driver.evaluate<number>(`document.querySelectorAll('[data-answers] li').length`);
    return listed === walk.steps.length || `${listed} answers`;
  });
}

/** Back from an outcome is the screen before it, with the answers given until then. */
export async function goBack(visit: Visit, walk: PlannedWalk): Promise<void> {
  await walkTo(visit, walk);
  const before = walk.steps.at(-2);
  await visit.driver.evaluate('history.back()');
  await arrive(visit, before?.to ?? walk.from, before?.node.node.text);
  if (visit.scripted) await replayed(visit, fragmentOf(walk, walk.steps.length - 1));
}

/** The answer of a person whom nothing helps: «Не помогло», else the last one. */
const STUBBORN = `(document.querySelector('a[data-option="n"]') || [].slice.call(document.querySelectorAll('a[data-option]')).pop()).getAttribute('data-option')`;

/** More screens than any walk has. */
const PATIENCE = 40;

/** Whom nothing helps, and whose probes answer as they do in this engine, still ends at an outcome. */
export async function walkWithProbes(visit: Visit, from: string): Promise<void> {
  const { driver, site } = visit;
  const seen: string[] = [];
  await driver.goto(site.origin + from);
  for (let step = 0; step < PATIENCE; step += 1) {
    const path = new URL(await settled(visit)).pathname;
    if (seen.includes(path)) throw new Error(`the screen ${path} came twice`);
    seen.push(path);
    const screen = site.screens.get(path);
    if (!screen) throw new Error(`${path} is no page of the diagnosis`);
    if (screen.node.kind === 'outcome') return;
    await driver.click(`a[data-option="${await driver.evaluate<string>(STUBBORN)}"]`);
    await until('the next screen', async () => !['', path].includes(new URL(await driver.address()).pathname));
  }
  throw new Error(`no outcome after ${PATIENCE} screens: ${seen.join(' ')}`);
}

/** Address once the probes have answered and no longer move the reader on: it has stayed for a moment. */
async function settled({ driver }: Visit): Promise<string> {
  let last = '';
  let since = Date.now();
  await until('a screen that stays', async () => {
    const address = await driver.address();
    if (address !== last) [last, since] = [address, Date.now()];
    return address !== '' && Date.now() - since >= 150;
  });
  return last;
}

/** On the page of the request stand the answers of the walk, and every advice that was tried. */
export async function prepareRequest(visit: Visit, walk: PlannedWalk): Promise<void> {
  const { driver, site, scripted } = visit;
  await walkTo(visit, walk);
  await driver.click('main a[href*="/obrashchenie/"]');
  await arrive(visit, '/obrashchenie/');
  if (!scripted) {
    same('fields to fill in', (await driver.text('[data-request-page] .field')) !== '', true);
    return;
  }
  const answered = walk.steps.flatMap(({ answer }, index) => {
    const { flow, node } = walk.steps[index - 1]?.node ?? site.screens.get(walk.from) ?? {};
    // What the way in asks says nothing of the trouble.
    if (flow === ENTRY_FLOW) return [];
    const option = node?.options.find(({ key }) => key === answer.key);
    return option?.says ?? (node?.kind === 'remedy' ? node.text : (option?.label ?? ''));
  });
  await until('the answers and the advices are in the request', async () => {
    const text = plain(await driver.text('[data-output]')).toLowerCase();
    return answered.find((words) => !text.includes(plain(words).toLowerCase())) ?? true;
  });
}
