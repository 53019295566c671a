import type { SearchAnswer, SearchHit } from '../src/core/search/engine.ts';
import type { Concept, Reason } from '../src/core/search/concept.ts';
import type { Reading } from '../src/core/search/readings.ts';

const READINGS: Readonly<Record<Reading, string>> = {
  typed: 'как набрано',
  layout: 'набрано в другой раскладке клавиатуры',
  translit: 'русские слова латиницей',
  spelling: 'исправлены опечатки',
};

const REASONS: Readonly<Record<Reason, string>> = {
  typed: 'слово из запроса',
  prefix: 'продолжение недописанного слова',
  synonym: 'синоним',
  spelling: 'исправленная опечатка',
};

const PROMOTIONS = {
  'best-bet': 'закреплено редакцией за этим запросом',
  message: 'запрос повторяет текст сообщения на экране',
  phone: 'в запросе номер телефона',
} as const;

/** Tells an editor, in Russian, what the query was read as and why each result stands where it stands. */
export function explain(answer: SearchAnswer): string {
  const { understanding, hits } = answer;
  const lines = [`Запрос: «${answer.query}»`];
  if (answer.readAs !== undefined) {
    lines.push(`Прочитан как: «${answer.readAs}» (${understanding.readings.map((reading) => READINGS[reading]).join(', ')})`);
  }
  if (answer.message) lines.push(`Найден текст сообщения: «${answer.message.text}»`);
  lines.push('', 'Что ищем:', ...understanding.concepts.map(described));
  lines.push('', `Найдено: ${answer.total}`);
  hits.forEach((hit, at) => lines.push('', ...place(hit, at)));
  return lines.join('\n');
}

function described({ word, stem, alternatives }: Concept): string {
  if (alternatives.length === 0) return `  ${word} (основа «${stem}») — такого слова нет в ответах, оно не влияет на порядок`;
  const shown = alternatives
    .slice(0, 8)
    .map(({ stems, reason, weight }) => `${stems.join(' ')} — ${REASONS[reason]}, вес ${weight.toFixed(2)}`);
  if (alternatives.length > shown.length) shown.push(`и ещё ${alternatives.length - shown.length}`);
  return `  ${word} (основа «${stem}»): ${shown.join('; ')}`;
}

function place(hit: SearchHit, at: number): string[] {
  const lines = [`${at + 1}. ${hit.title} — ${hit.score.toFixed(2)} (${hit.slug})`];
  if (hit.promotion) lines.push(`   стоит первым: ${PROMOTIONS[hit.promotion]}`);
  if (hit.hit) lines.push(`   лучше всего подходит раздел «${hit.hit.text}»`);
  const evidence = hit.evidence.toSorted((a, b) => b.score - a.score);
  for (const { concept, alternative, score } of evidence) {
    lines.push(`   +${score.toFixed(2)} «${concept.word}»: основа «${alternative.stems.join(' ')}» — ${REASONS[alternative.reason]}`);
  }
  return lines;
}
