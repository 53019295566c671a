import type { Walk } from '../core/diagnosis/replay.ts';
import { answerSentence, triedSentences } from '../core/request/story.ts';
import { handText } from './hand-file.ts';
import { answeredOf, asked, tried } from './walk-steps.ts';

/* The text of the request as it grows with a walk: whoever gives up at the third question has it already. */

/** One sentence an answer, then what was tried. */
function sentences({ entries }: Walk): string[] {
  return answeredOf(entries)
    .map((entry) => answerSentence(asked(entry)))
    .concat(triedSentences(tried(entries)));
}

/** Shows it beside the question. */
export function showStory(root: HTMLElement, walk: Walk): void {
  const section = root.querySelector<HTMLElement>('[data-story]');
  const text = section?.querySelector('[data-story-text]');
  if (!section || !text) return;
  text.textContent = sentences(walk).join(' ');
  section.hidden = text.textContent === '';
}

/** Hands it over as a file; resolves to what to say of it. */
export function saveStory(walk: Walk): Promise<string> {
  return handText('otvety.txt', 'text/plain;charset=utf-8', `${sentences(walk).join('\r\n')}\r\n`, true);
}
