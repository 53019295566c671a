import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REMEDY_KEYS } from '../../../src/core/diagnosis/graph.ts';
import { onOtherDevice, passSatisfied, type ProbeFacts } from '../../../src/core/diagnosis/probes.ts';
import { answer, isWalk, reopen, reopened, replay, type Walk } from '../../../src/core/diagnosis/replay.ts';
import { emptyTrail, formatTrail, parseTrail, type Trail } from '../../../src/core/diagnosis/trail.ts';
import { placeOf } from '../../support/walks.ts';
import { answered, graphs, walkOf } from './flows.ts';
import { tries } from '../../support/all.ts';

const flows = graphs.map((graph) => graph.flow);
const refs = graphs.flatMap((graph) => graph.nodes.map((node) => node.ref));

function parsed(fragment: string): Trail {
  const trail = parseTrail(fragment);
  if (!trail) throw new Error(`${fragment} is no trail`);
  return trail;
}

describe('a walk', () => {
  test('is told in the words of its questions and answers', () => {
    const { entries } = answered('vhod', ['parol', 'n', 'c']);
    expect(entries.map(({ ref, answer: label, result }) => [ref, label, result])).toEqual([
      ['L0', 'Ответ parol', undefined],
      ['L2', 'Не помогло', 'failed'],
      ['L3', 'Не получается сделать', 'cannot'],
    ]);
  });

  test('offers an advice once, whatever flow it stands in', () => {
    const walk = answered('vid', ['okno', 'n', 'n']);
    expect(walk.entries.map((entry) => entry.remedy)).toContain('other-browser');
    const later = answered('vid', ['okno', 'n', 'n', 'n', 'n', 'n', 'net', 'da', 'n']);
    expect(placeOf(later)).toBe('vid/u-znakomyh');
    expect(later.passed.map(({ node }) => node.ref)).toEqual(['D8C']);
  });

  test('that began in the middle keeps its beginning in the address', () => {
    const walk = walkOf(emptyTrail('vhod', 'L4'));
    expect(placeOf(walk)).toBe('vhod/blokirovshchik');
    const next = answer(graphs, walk, 'n');
    expect(next && isWalk(next) && formatTrail(next.trail)).toBe('vhod.L4:L4.n');
  });

  test('asks for the flow whose graph is missing', () => {
    const only = graphs.filter((graph) => graph.flow === 'vhod');
    expect(replay(only, parsed('vhod:L0.kod'))).toEqual({ needs: 'kod' });
  });

  test('of an unknown flow is none', () => {
    expect(replay(graphs, parsed('nothere:L0.kod'))).toBeUndefined();
  });
});

describe('changing an earlier answer', () => {
  const long = answered('vhod', ['parol', 'n', 'n', 'netdostupa', 'pochta', 'n']);

  test('reopens its screen and keeps the later answers aside', () => {
    const trail = reopen(long, 1);
    expect(formatTrail(trail)).toBe('vhod:L0.parol~~L2.n~L3.n~L8.netdostupa~L12.pochta~L15.n');
    expect(reopened(walkOf(trail))).toEqual({ ref: 'L2', key: 'n' });
  });

  test('brings back every later answer when the path is the same', () => {
    const next = answer(graphs, walkOf(reopen(long, 1)), 'c');
    expect(next && isWalk(next) && formatTrail(next.trail)).toBe('vhod:L0.parol~L2.c~L3.n~L8.netdostupa~L12.pochta~L15.n');
  });

  test('brings back the answers whose screens come up again, and only those', () => {
    const next = answer(graphs, walkOf(reopen(long, 0)), 'netdostupa');
    if (!next || !isWalk(next)) throw new Error('no walk');
    expect(placeOf(next)).toBe('vhod/kak-vernut-dostup');
    expect(next.entries.map((entry) => entry.ref)).toEqual(['L0', 'L12', 'L15']);
  });

  test('brings back an answer after a new question in between', () => {
    const walk = answered('zapis', ['dannye', 'n', 'n', 'n', 'n', 'net', 'n']);
    const other = answer(graphs, walkOf(reopen(walk, 0)), 'forma');
    if (!other || !isWalk(other)) throw new Error('no walk');
    expect(placeOf(other)).toBe('zapis/drugoj-put');
  });
});

describe('a probe that shows an advice as satisfied', () => {
  const facts: ProbeFacts = { blockers: { verdict: 'ok', sentence: 'Блокировщика не видно.' }, age: { verdict: 'ok', sentence: '' } };

  test('passes it with an answer of its own', () => {
    const passed = passSatisfied(graphs, answered('vhod', ['pusto']), facts);
    if (!passed || !isWalk(passed)) throw new Error('no walk');
    expect(formatTrail(passed.trail)).toBe('vhod:L0.pusto~L4.s~L5.s');
    expect(passed.entries.map((entry) => entry.result)).toEqual([undefined, 'skipped', 'skipped']);
  });

  test('passes nothing when the trouble is on another device', () => {
    const walk = walkOf(parsed('other~vhod:L0.pusto'));
    expect(passSatisfied(graphs, walk, facts)).toBe(walk);
  });

  test('is asked after all when the trouble turns out to be on another device, and later answers are kept', () => {
    const passed = passSatisfied(graphs, answered('vhod', ['pusto']), facts);
    if (!passed || !isWalk(passed)) throw new Error('no walk');
    const later = answer(graphs, passed, 'n');
    if (!later || !isWalk(later)) throw new Error('no walk');
    const trail = onOtherDevice(later);
    expect(formatTrail(trail)).toBe('other~vhod:L0.pusto~~L6.n');
    let walk: Walk = walkOf(trail);
    for (const place of ['vhod/blokirovshchik', 'vhod/obnovite-brauzer']) {
      expect(placeOf(walk)).toBe(place);
      const next = answer(graphs, walk, 'n');
      if (!next || !isWalk(next)) throw new Error('no walk');
      walk = next;
    }
    expect(formatTrail(walk.trail)).toBe('other~vhod:L0.pusto~L4.n~L5.n~L6.n');
  });

  test('leaves a walk on another device as it is when no probe passed anything', () => {
    const walk = answered('vhod', ['pusto', 'n']);
    expect(onOtherDevice(walk)).toEqual({ ...walk.trail, other: true });
  });

  test('never passes a screen that the reader reopened', () => {
    const passed = passSatisfied(graphs, answered('vhod', ['pusto']), facts);
    if (!passed || !isWalk(passed)) throw new Error('no walk');
    const again = walkOf(reopen(passed, 1));
    expect(placeOf(again)).toBe('vhod/blokirovshchik');
    expect(passSatisfied(graphs, again, facts)).toBe(again);
  });

  test('lets pass only advices that have such an answer', () => {
    for (const graph of graphs) {
      for (const node of graph.nodes) {
        expect(
          node.options.some((option) => option.key === REMEDY_KEYS.skipped),
          node.ref,
        ).toBe((node.probes ?? []).length > 0);
      }
    }
  });
});

/** The answers of a walk as pairs, replayed one by one from the beginning. */
function replayedByHand(walk: Walk): Walk {
  return walkOf({ ...emptyTrail(walk.trail.flow, walk.trail.start), answers: walk.trail.answers });
}

test('walks with changes, steps back and reloads equal the replay of their answers', () => {
  const move = fc.tuple(fc.constantFrom('answer', 'answer', 'answer', 'change', 'back', 'reload'), fc.nat(20));
  fc.assert(
    fc.property(fc.constantFrom(...flows), fc.array(move, { maxLength: 25 }), (flow, moves) => {
      let walk = walkOf(emptyTrail(flow));
      for (const [kind, number] of moves) {
        const { options } = walk.current.node;
        if (kind === 'answer' && options.length > 0) {
          const next = answer(graphs, walk, options[number % options.length]?.key ?? '');
          if (!next || !isWalk(next)) throw new Error('an answer led nowhere');
          walk = next;
        } else if (kind === 'change' && walk.entries.length > 0) {
          walk = walkOf(reopen(walk, number % walk.entries.length));
        } else if (kind === 'back' && walk.entries.length > 0) {
          walk = walkOf(reopen(walk, walk.entries.length - 1));
        } else if (kind === 'reload') {
          walk = walkOf(parsed(formatTrail(walk.trail)));
        }
        expect(placeOf(replayedByHand(walk))).toBe(placeOf(walk));
        expect(walk.trail.cut).toBe(false);
      }
    }),
    { numRuns: tries(10_000) },
  );
});

/** Follows the answers through the plain graph, without the machine, minding only the rule of advices offered once. */
function leadsTo(walk: Walk): string {
  const places = new Map<string, (typeof graphs)[number]['nodes'][number]>(
    graphs.flatMap((graph) => graph.nodes.map((node) => [`${graph.flow}/${node.id}`, node] as const)),
  );
  const home = graphs.find((graph) => graph.flow === walk.trail.flow);
  const start = home?.nodes.find((node) => node.ref === walk.trail.start) ?? home?.nodes[0];
  let address = `${walk.trail.flow}/${start?.id ?? ''}`;
  const tried = new Set<string>();
  for (const { ref, key } of walk.trail.answers) {
    const node = places.get(address);
    if (node?.ref !== ref) return 'astray';
    if (node.remedy) tried.add(node.remedy);
    address = node.options.find((option) => option.key === key)?.to ?? 'astray';
    for (let next = places.get(address); next?.remedy && tried.has(next.remedy); next = places.get(address)) {
      const onward = next.options.find((option) => option.key === 'n') ?? next.options.find((option) => option.key === 'c');
      address = onward?.to ?? 'astray';
    }
  }
  return address;
}

test('random and mutated fragments never throw and never show a screen that the answers do not lead to', () => {
  const keys = ['h', 'n', 'c', 's', 'parol', 'pusto', 'da', 'net', 'x', ''];
  const pair = fc.tuple(fc.constantFrom(...refs, 'ZZ', ''), fc.constantFrom(...keys)).map(([ref, key]) => `${ref}.${key}`);
  const made = fc
    .tuple(
      fc.constantFrom('', 'other~'),
      fc.constantFrom(...flows, 'nope', ''),
      fc.constantFrom('', '.L4', '.ZZ'),
      fc.array(pair, { maxLength: 8 }),
      fc.constantFrom('', '!', '~~L4.n', '~~'),
    )
    .map(([other, flow, start, pairs, end]) => `${other}${flow}${start}:${pairs.join('~')}${end}`);
  const real = 'start:E0.vhod~L0.parol~L2.n~L3.c~L8.netdostupa~L12.pochta~L15.n~L17.zvonok~OSUPN.netotveta~OREP.opyat';
  const mutated = fc
    .tuple(fc.nat(real.length), fc.nat(4), fc.string({ maxLength: 3 }))
    .map(([at, cut, put]) => real.slice(0, at) + put + real.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(made, mutated, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 })), (fragment) => {
      const trail = parseTrail(fragment);
      const walk = trail && replay(graphs, trail);
      if (!walk || !isWalk(walk)) return;
      expect(placeOf(walk)).toBe(leadsTo(walk));
      // What was cut off is said, and what is left needs no second cut.
      const again = walkOf(parsed(formatTrail({ ...walk.trail, cut: false })));
      expect(again.trail.cut).toBe(false);
      expect(placeOf(again)).toBe(placeOf(walk));
    }),
    { numRuns: tries(100_000) },
  );
});

describe('an address fragment', () => {
  test.each([
    ['#vhod:L0.parol~L2.n', 'vhod:L0.parol~L2.n'],
    ['other~vhod:', 'other~vhod:'],
    ['#vhod.L4:L4.n~~L5.n', 'vhod.L4:L4.n~~L5.n'],
    ['#vhod%3AL0.parol', 'vhod:L0.parol'],
    ['#vhod:L0.parol~<b>~L2.n', 'vhod:L0.parol!'],
    ['#vhod:L0.parol~L2.n!', 'vhod:L0.parol~L2.n!'],
  ])('%s is read as %s', (fragment, expected) => {
    expect(formatTrail(parsed(fragment))).toBe(expected);
  });

  test.each(['', '#', '#content', '#vhod', '#:L0.n', '#ВХОД:L0.n', '%E0%A4%A'])('%s is no walk', (fragment) => {
    expect(parseTrail(fragment)).toBeUndefined();
  });

  test('of 10,000 characters is cut, not read to its end', () => {
    const trail = parsed(`vhod:${'L0.parol~'.repeat(2000)}`);
    expect(trail.cut).toBe(true);
    expect(trail.answers.length).toBeLessThanOrEqual(80);
  });
});
