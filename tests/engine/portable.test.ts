import { expect, test } from 'vitest';
import { portablePage, portableStyle } from '../../src/build/portable.ts';

const page = (html: string, file = 'voprosy/x/index.html') => portablePage(`<head></head><body>${html}</body>`, file, 'Просмотр');

test.each([
  ['a page', '<a href="/voprosy/y/">', '<a href="../../voprosy/y/index.html">'],
  ['a place of a page', '<a href="/voprosy/y/#a">', '<a href="../../voprosy/y/index.html#a">'],
  ['a page with a question', '<a href="/pomoglo/?a=x">', '<a href="../../pomoglo/index.html">'],
  ['the first page', '<a href="/">', '<a href="../../index.html">'],
  ['a file', '<img src="/_astro/a.webp">', '<img src="../../_astro/a.webp">'],
  ['pictures of several sizes', '<img srcset="/a.webp 400w, /b.webp 800w">', '<img srcset="../../a.webp 400w, ../../b.webp 800w">'],
  [
    'a page that moved',
    '<meta http-equiv="refresh" content="0;url=/voprosy/y/">',
    '<meta http-equiv="refresh" content="0;url=../../voprosy/y/index.html">',
  ],
  ['another site', '<a href="https://terem.example/x/">', '<a href="https://terem.example/x/">'],
  ['another host without its scheme', '<a href="//terem.example/x/">', '<a href="//terem.example/x/">'],
  ['a place of the same page', '<a href="#a">', '<a href="#a">'],
])('the way to %s leads from file to file', (_name, before, after) => {
  expect(page(before)).toContain(after);
});

test('a page at the top of the folder has no steps up', () => {
  expect(page('<a href="/voprosy/y/">', '404.html')).toContain('<a href="voprosy/y/index.html">');
});

test('scripts and the policy for them are gone, what stands for readers without scripts stays', () => {
  const html = page(
    '<script type="module" src="/a.js"></script><noscript><p>Так</p></noscript><meta http-equiv="Content-Security-Policy" content="x">',
  );
  expect(html).not.toMatch(/script|Policy/u);
  expect(html).toContain('<p>Так</p>');
});

test('every page says what it is, and no search engine takes it', () => {
  expect(page('')).toContain('<body><p class="wrap"><strong>Просмотр</strong></p>');
  expect(page('')).toContain('<meta name="robots" content="noindex">');
});

test('a style sheet names its files from where it lies', () => {
  expect(portableStyle('a{src:url(/_astro/f.woff2)}b{src:url("/f.svg")}', '_astro/all.css')).toBe(
    'a{src:url(../_astro/f.woff2)}b{src:url("../f.svg")}',
  );
});
