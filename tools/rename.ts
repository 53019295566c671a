// npm run rename -- old new: an article or a node (tree/node) under another address. References follow, links to the old one work on.
import { changeContent } from './content-change.ts';
import { renameArticle, renameNode } from '../src/build/content/rename.ts';

changeContent('Что переименовать? npm run rename -- старый-адрес новый-адрес (узел: дерево/узел).', (files, from, to) =>
  from.includes('/') ? renameNode(files, from, to) : renameArticle(files, from, to),
);
