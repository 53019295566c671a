import type { Candidate } from './numbers.ts';
import type { Segment } from './segment.ts';

const localCharacter = /[a-z0-9а-я._%+-]/;
const domainCharacter = /[a-z0-9а-я.-]/;
const LONGEST_PART = 64;
const LONGEST_DOMAIN = 120;

/** How the sign between the name and the domain is written: «@», «(at)», «[собака]», « собака ». */
const sign = /@|[([]\s?(?:at|собака|эт)\s?[)\]]|\sсобака\s|\sсобачка\s/g;
/** «точка» said in words, as in «почта точка ру». */
const spokenDot = /^\s(?:точка|тчк|dot)\s/;
/** «ivanov точка» before «ivan собака». */
const spokenName = /[a-z0-9._%+-]+\s(?:точка|тчк|dot)\s$/;

function leftEdge(lower: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST_PART && localCharacter.test(lower.charAt(start - 1))) start -= 1;
  const spoken = start < from ? spokenName.exec(lower.slice(Math.max(0, start - LONGEST_PART), start)) : null;
  return spoken ? start - spoken[0].length : start;
}

/** Where the domain that starts here ends, or -1 when no dot and no ending of two letters or more follow. */
function domainEnd(lower: string, from: number): number {
  let end = from;
  let dots = 0;
  while (end < lower.length && end - from < LONGEST_DOMAIN) {
    const spoken = spokenDot.exec(lower.slice(end, end + 8));
    if (spoken) {
      dots += 1;
      end += spoken[0].length;
    } else if (domainCharacter.test(lower.charAt(end))) {
      if (lower.charAt(end) === '.') dots += 1;
      end += 1;
    } else break;
  }
  const written = lower.slice(from, end).replace(/[.-]+$/, '');
  const ending = /(?:\.|точка\s|тчк\s|dot\s)([a-zа-я]{2,}|xn--[a-z0-9-]+)$/.exec(written);
  return dots > 0 && ending ? from + written.length : -1;
}

/** Addresses of electronic mail, Latin and Cyrillic, also with the sign spelled out. */
export function findEmails(segment: Segment): Candidate[] {
  const { lower } = segment;
  const found: Candidate[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(lower); match; match = sign.exec(lower)) {
    const spaceBefore = /\s$/.test(lower.slice(Math.max(0, match.index - 1), match.index)) ? 1 : 0;
    const after = match.index + match[0].length;
    const spaceAfter = /\s/.test(lower.charAt(after)) ? 1 : 0;
    const start = leftEdge(lower, match.index - spaceBefore);
    const end = domainEnd(lower, after + spaceAfter);
    if (start < match.index - spaceBefore && end > 0) found.push({ kind: 'email', start, end, weight: 100 });
  }
  return found;
}
