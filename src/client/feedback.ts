// The pages of «Помогло?» are the same for all articles: which one it was stands in the address.
import { feedbackQuery } from '../core/text/feedback.ts';
import { takePlace } from './alive.ts';

const { article, node } = feedbackQuery(window.location.search);
const lead = (name: string, address: string): void => {
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>(`a[data-feedback="${name}"]`))) {
    link.href = `${link.dataset['base'] ?? ''}${address}/`;
  }
};
if (node !== undefined) lead('node', node);
if (article !== undefined) {
  lead('article', article);
  takePlace('feedback');
}
