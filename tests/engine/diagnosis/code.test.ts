import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALPHABET,
  codeProblem,
  codeVersion,
  decode,
  encode,
  groupCode,
  normaliseCode,
  spellCode,
} from '../../../src/core/diagnosis/code.ts';
import type { FlowGraph } from '../../../src/core/diagnosis/graph.ts';
import { pathsFrom, startAddress } from '../../../src/core/diagnosis/paths.ts';
import { replay, isWalk } from '../../../src/core/diagnosis/replay.ts';
import { fromShape, shapeOf, versionOf } from '../../../src/core/diagnosis/shape.ts';
import { emptyTrail, formatTrail, parseTrail } from '../../../src/core/diagnosis/trail.ts';
import { placeOf } from '../../support/walks.ts';
import { answered, graphs, walkOf } from './flows.ts';
import { tries } from '../../support/all.ts';

const environment = { browser: 'yandex', system: 'windows' };
const sample = encode(graphs, answered('vhod', ['parol', 'n', 'c', 'netdostupa', 'pochta']).trail, environment).code;

function decoded(code: string, of: readonly FlowGraph[] = graphs) {
  const result = decode(of, code);
  if (!result || 'needs' in result) throw new Error(`${code} is not read`);
  return result;
}

test('a code carries the walk, the browser and the system', () => {
  const { trail, environment: read } = decoded(sample);
  expect(formatTrail(trail)).toBe('vhod:L0.parol~L2.n~L3.c~L8.netdostupa~L12.pochta');
  expect(read).toEqual(environment);
});

test('a code carries a walk that began in the middle and the mark of another device', () => {
  const trail = walkOf({ ...emptyTrail('kod', 'C9'), other: true, answers: [{ ref: 'C9', key: 'da' }] }).trail;
  expect(decoded(encode(graphs, trail, { browser: 'unheard-of', system: '' }).code)).toMatchObject({
    trail,
    environment: { browser: 'other', system: '' },
  });
});

test('a code has 8 to 12 characters for each walk, and holds nearly all of them whole', () => {
  let whole = 0;
  let all = 0;
  for (const { flow } of graphs) {
    for (const { answers } of pathsFrom(graphs, startAddress(graphs, flow)).paths) {
      const result = encode(graphs, { ...emptyTrail(flow), answers }, environment);
      expect(result.code.length).toBeGreaterThanOrEqual(8);
      expect(result.code.length).toBeLessThanOrEqual(12);
      const { trail } = decoded(result.code);
      expect(trail.answers).toEqual(answers.slice(0, result.answers));
      all += 1;
      if (result.answers === answers.length) whole += 1;
    }
  }
  expect(whole / all).toBeGreaterThan(0.95);
});

test('every single wrong character is caught, and every swap of neighbours', () => {
  let tried = 0;
  for (let at = 0; at < sample.length; at += 1) {
    for (const character of ALPHABET) {
      if (character === sample[at]) continue;
      tried += 1;
      expect(codeProblem(sample.slice(0, at) + character + sample.slice(at + 1))).toBe('check');
    }
    const swapped = sample.slice(0, at) + (sample[at + 1] ?? '') + (sample[at] ?? '') + sample.slice(at + 2);
    if (swapped !== sample && swapped.length === sample.length) expect(codeProblem(swapped)).toBe('check');
  }
  expect(tried).toBeGreaterThan(200);
});

test('random and mutated codes never throw and never lead where their answers do not', () => {
  const character = fc.constantFrom(...ALPHABET);
  const random = fc.array(character, { minLength: 8, maxLength: 12 }).map((characters) => characters.join(''));
  const mutated = fc
    .tuple(fc.nat(sample.length), fc.string({ maxLength: 2 }))
    .map(([at, put]) => sample.slice(0, at) + put + sample.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(random, random, mutated, fc.string({ unit: 'binary', maxLength: 16 })), (text) => {
      const result = decode(graphs, text);
      expect(result === undefined).toBe(codeProblem(text) !== undefined);
      if (!result || 'needs' in result) return;
      const walk = replay(graphs, result.trail);
      expect(walk && isWalk(walk) && walk.trail.answers).toEqual(result.trail.answers);
    }),
    { numRuns: tries(100_000) },
  );
});

describe('a typed code', () => {
  test('may be written with spaces, hyphens, small letters and Latin twins', () => {
    const typed = groupCode(sample).toLowerCase().replace(/а/g, 'a').replace(/-/g, ' — ');
    expect(normaliseCode(typed)).toBe(sample);
  });

  test.each([
    ['', 'empty'],
    ['АВГД', 'length'],
    ['АВГД2345АВГД2345', 'length'],
    ['АВГД1Ъ45', 'character'],
  ])('«%s» has the fault %s', (text, fault) => {
    expect(codeProblem(text)).toBe(fault);
  });

  test('has an alphabet of a prime number of characters without look-alikes', () => {
    expect(ALPHABET).toHaveLength(29);
    expect(new Set(ALPHABET).size).toBe(29);
    for (const twin of ['0О', '8В', '3З', '3Э', '6Б', '4Ч', 'ШЩ', 'ШЦ', 'ИЙ', 'ЕЁ', '1']) {
      expect(
        [...twin].every((character) => ALPHABET.includes(character)),
        twin,
      ).toBe(false);
    }
  });

  test('is read out by words', () => {
    expect(spellCode('А2К')).toBe('А — Анна, 2, К — Константин');
  });
});

describe('a code of earlier trees', () => {
  const recorded = { version: 4, shape: shapeOf(graphs) };
  const old = fromShape(recorded);
  const code = encode(old, answered('vhod', ['parol', 'n', 'n', 'netdostupa'], old).trail, environment).code;

  test('carries their version', () => {
    expect(codeVersion(code)).toBe(4);
  });

  test('is read with their shape and replayed in the present trees as far as it holds', () => {
    // Since then L3 lost its «не помогло», and a new answer came first at L0.
    const changed = graphs.map((graph) => ({
      ...graph,
      nodes: graph.nodes.map((node) => {
        if (node.ref === 'L3') return { ...node, options: node.options.filter((option) => option.key !== 'n') };
        const [first] = node.options;
        if (node.ref === 'L0' && first) return { ...node, options: [{ ...first, key: 'novyj' }, ...node.options] };
        return node;
      }),
    }));
    const { trail } = decoded(code, old);
    const walk = walkOf(trail, changed);
    expect(walk.trail.answers.map(({ ref }) => ref)).toEqual(['L0', 'L2']);
    expect(walk.trail.cut).toBe(true);
    expect(placeOf(walk)).toBe('vhod/proverte-login');
  });

  test('has the version after the last one when the shape has changed since', () => {
    expect(versionOf(recorded.shape, [recorded])).toBe(4);
    expect(versionOf(recorded.shape.slice(1), [recorded])).toBe(5);
    expect(versionOf(recorded.shape, [])).toBe(0);
  });
});

test('a trail survives the code on the way to another device', () => {
  const trail = parseTrail('start:E0.vhod~L0.pusto~L4.s~L5.n');
  if (!trail) throw new Error('no trail');
  expect(decoded(encode(graphs, trail, environment).code).trail).toEqual(trail);
});
