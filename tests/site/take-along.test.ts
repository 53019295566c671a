import { describe, expect, test } from 'vitest';
import { isListed, withoutDrafts } from '../../src/build/content/current.ts';
import { loadContent } from '../../src/build/content/load.ts';
import { xml } from '../../src/build/xml.ts';
import { goodUntil, takeAlong } from '../../src/build/take-along/file.ts';
import { takeAlongPolicy, takeAlongStyle } from '../../src/build/take-along/style.ts';
import { typographed } from '../../src/build/typography.ts';
import { today } from '../../src/build/today.ts';

const content = withoutDrafts(loadContent());
const html = takeAlong(content, today(), 'https://pomoshch.example/');
const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('the single file to take along', () => {
  test('is at most 1.5 MB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
  });

  test('holds every answer of today, every screen of every tree', () => {
    const wanted = [
      ...content.articles.filter(isListed).map(({ slug }) => `v-${slug}`),
      ...content.trees.flatMap(({ flow, nodes }) => nodes.map(({ id }) => `d-${flow}-${id}`)),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('tells each step of each screen', () => {
    const steps = content.trees.flatMap(({ nodes }) => nodes.flatMap((node) => ('steps' in node ? (node.steps ?? []) : [])));
    expect(steps.filter((step) => !html.includes(xml(typographed(step))))).toEqual([]);
  });

  test('has no id twice, and no link inside it that leads nowhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...html.matchAll(/\shref="#([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('has no script and asks for no other file', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|embed|form|base)\b|\s(?:on[a-z]+|src|srcset|style)="/i);
    expect(takeAlongStyle()).not.toMatch(/url\(|@import/i);
    expect(html).toContain(`content="${takeAlongPolicy()}"`);
    expect(takeAlongPolicy()).toContain("default-src 'none'");
  });

  test('leads outside only by full addresses and telephone numbers', () => {
    const others = [...html.matchAll(/\shref="([^"#][^"]*)"/g)].map((match) => match[1] ?? '');
    expect(others.filter((address) => !/^(?:https?:\/\/|tel:|mailto:)/.test(address))).toEqual([]);
  });

  test('says when it was made and until when it is good, three months at most', () => {
    const until = goodUntil(content, today());
    expect(until >= today()).toBe(true);
    expect((Date.parse(until) - Date.parse(today())) / 86_400_000).toBeLessThanOrEqual(90);
    for (const day of [today(), until]) expect(html).toContain(day.split('-').reverse().join('.'));
  });

  test('says whose site it is not', () => {
    expect(html).toContain(xml(typographed(content.site.disclaimer)));
  });
});

test('made on one’s own machine it names no address of a site', () => {
  const made = takeAlong(content, today());
  expect(made).not.toMatch(/localhost|127\.0\.0\.1/);
  const own = [...made.matchAll(/\shref="(\/[^"]*)"/g)].map((match) => match[1]);
  expect(own).toEqual([]);
});
