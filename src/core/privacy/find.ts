import { findBirthDates } from './dates.ts';
import { findCodes } from './codes.ts';
import { findEmails } from './email.ts';
import type { Finding } from './kinds.ts';
import { findBrokenNumbers, findNumbers, type Candidate } from './numbers.ts';
import { findPasswords } from './passwords.ts';
import { plainly } from './plain.ts';
import { outsideMarkers, readSegment } from './segment.ts';

const detectors = [findEmails, findPasswords, findNumbers, findBrokenNumbers, findBirthDates, findCodes];

/** The heaviest candidates that do not overlap, in the order of the text. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const heaviest = [...candidates].sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Map<number, Candidate>();
  const chosen: Candidate[] = [];
  for (const candidate of heaviest) {
    let free = true;
    for (let at = candidate.start; at < candidate.end && free; at += 1) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.start; at < candidate.end; at += 1) taken.set(at, candidate);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/**
 * Reads one stretch, then again the stretches between what it found, until nothing new is found.
 * So a masked text, read once more, holds nothing: masking twice is masking once.
 */
function findBetween(text: string, offset: number, found: Finding[]): void {
  const pending = [{ text, offset }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const segment = readSegment(next.text);
    const chosen = choose(detectors.flatMap((detect) => detect(segment)));
    let from = 0;
    for (const { kind, start, end } of chosen) {
      found.push({ kind, start: next.offset + start, end: next.offset + end, value: next.text.slice(start, end) });
      if (start > from) pending.push({ text: next.text.slice(from, start), offset: next.offset + from });
      from = end;
    }
    if (chosen.length > 0 && from < next.text.length) {
      pending.push({ text: next.text.slice(from), offset: next.offset + from });
    }
  }
}

/**
 * Finds what must not stand in a request, a search or an address: see `personalKinds`.
 * Takes any text, never throws, and returns findings in the order of the text, none overlapping.
 * Numbers with control digits are checked; a number that its own words call СНИЛС, ИНН, card or policy counts
 * even with a slip of the finger in it. Numbers called «обращение», «заявление» and the like are left alone.
 */
export function findPersonalData(text: string): Finding[] {
  const found: Finding[] = [];
  const read = plainly(text);
  for (const { start, end } of outsideMarkers(text)) findBetween(read.slice(start, end), start, found);
  return found.sort((a, b) => a.start - b.start).map((finding) => ({ ...finding, value: text.slice(finding.start, finding.end) }));
}

/** Long numbers that are nobody's personal data, offered as «номер обращения?»: 7 digits or more, in one piece. */
export function findReferenceNumbers(text: string): string[] {
  const personal = findPersonalData(text);
  const numbers: string[] = [];
  for (const { start, end } of outsideMarkers(text)) {
    for (const run of readSegment(text.slice(start, end)).runs) {
      for (const group of run) {
        const at = start + group.start;
        const covered = personal.some((finding) => at >= finding.start && at < finding.end);
        if (group.digits.length >= 7 && !covered && !numbers.includes(group.digits)) numbers.push(group.digits);
      }
    }
  }
  return numbers;
}
