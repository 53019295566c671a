import { findPersonalData } from './find.ts';
import { kindWords, type Finding } from './kinds.ts';

export interface Masked {
  readonly text: string;
  /** What was replaced, with positions in the text that was given. */
  readonly found: readonly Finding[];
}

/**
 * Replaces personal data by «[СНИЛС скрыт]» and the like. Masking a masked text changes nothing.
 * `allowed` says which findings the person declared harmless («это не личные данные»);
 * it is not asked about passwords, codes and cards.
 */
export function mask(text: string, allowed: (finding: Finding) => boolean = () => false): Masked {
  const found = findPersonalData(text).filter((finding) => !(kindWords[finding.kind].allowable && allowed(finding)));
  let out = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    out += text.slice(from, start) + kindWords[kind].marker;
    from = end;
  }
  return { text: out + text.slice(from), found };
}

/**
 * Enough of a finding to recognise it and too little to use it, for the explanation beside a field:
 * «+7 9•• •••-••-12», «и•••@mail.ru», «••••95». Passwords and codes show nothing.
 */
export function hint({ kind, value }: Finding): string {
  if (kind === 'password' || kind === 'code') return '••••';
  if (kind === 'email') {
    const at = value.indexOf('@');
    return at > 0 ? `${value.charAt(0)}•••${value.slice(at)}` : `${value.charAt(0)}•••`;
  }
  const digits = value.replace(/\D/g, '');
  if (kind === 'phone' && digits.length === 11) return `+7 ${digits.charAt(1)}•• •••-••-${digits.slice(9)}`;
  return `••••${digits.slice(-2)}`;
}
