import { Keystatic } from '@keystatic/core/ui';
import { createRoot } from 'react-dom/client';
import { createConfig } from './config.ts';
import type { Places } from './places.ts';
import { Remarks, SAVED } from './remarks.tsx';
import './page.css';

const root = document.getElementById('editor');
if (root === null) throw new Error('The page has no place for the editor');

// Keystatic tells nobody that it has saved; its request does.
const ask = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const response = await ask(input, init);
  if (input === '/api/keystatic/update' && response.ok) window.dispatchEvent(new Event(SAVED));
  return response;
};

const places = (await (await ask('/places.json')).json()) as Places;
createRoot(root).render(
  <>
    <Keystatic config={createConfig(places)} />
    <Remarks />
  </>,
);
