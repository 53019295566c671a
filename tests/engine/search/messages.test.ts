import { expect, test } from 'vitest';
import { readFilter } from '../../../src/core/search/bloom.ts';
import type { PackedMessage } from '../../../src/core/search/format.ts';
import { findMessage, mayQuote, neighbours } from '../../../src/core/search/messages.ts';
import { writeFilter } from '../../../src/build/search/filter.ts';

const MESSAGES: readonly PackedMessage[] = [
  ['esia-7004', 0, 'ESIA-007004'],
  ['esia-5011', 1, 'ESIA-005011'],
  ['licence', 2, '0x8007065B'],
  ['parameter', 3, '0x80070057'],
  ['sent', 4, 'Заявление № 123456789 отправлено'],
];
const filter = readFilter(writeFilter(new Set(MESSAGES.flatMap(([, , ...texts]) => texts.flatMap(neighbours))), 16));

test.each([
  // A code keeps its digits: another code is another message.
  ['ESIA-007004', 'esia-7004'],
  ['ошибка esia 005011', 'esia-5011'],
  ['ESIA-009999', undefined],
  // A code of one word is a message by itself, in any letters and within a sentence.
  ['0X8007065B', 'licence'],
  ['плагин пишет ошибку 0x80070057 и ничего не подписывает', 'parameter'],
  ['0x80070058', undefined],
  ['плагин пишет ошибку 0x80070058 и ничего не подписывает', undefined],
  // Numbers of requests differ from person to person.
  ['Заявление № 555444333 отправлено', 'sent'],
])('«%s» quotes %s', (query, id) => {
  expect(findMessage(query, MESSAGES)?.id).toBe(id);
  if (id !== undefined) expect(mayQuote(query, filter)).toBe(true);
});
