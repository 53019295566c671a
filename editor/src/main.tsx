import { Keystatic } from '@keystatic/core/ui';
import { createRoot } from 'react-dom/client';
import { createConfig } from './config.ts';
import { Mistakes, NeverBlank } from './mistakes.tsx';
import { Newsroom } from './newsroom.tsx';
import type { Places } from './places.ts';
import { Remarks } from './remarks.tsx';
import { guardSaves } from './saving.ts';
import './page.css';

const root = document.getElementById('editor');
const beside = document.getElementById('newsroom');
if (root === null || beside === null) throw new Error('The page has no place for the editor');

const answer = await fetch('/places.json');
if (answer.ok) {
  const places = (await answer.json()) as Places;
  guardSaves(places);
  createRoot(root).render(
    <NeverBlank>
      <Keystatic config={createConfig(places)} />
    </NeverBlank>,
  );
  createRoot(beside).render(
    <>
      <Newsroom />
      <Remarks />
    </>,
  );
} else createRoot(root).render(<Mistakes whole />);
