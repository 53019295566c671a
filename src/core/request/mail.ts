/**
 * The longest address of a letter that opens everywhere, in characters after encoding: Windows hands over about 2,000,
 * and one Cyrillic letter takes six of them.
 */
const MAIL_LIMIT = 1900;

export interface MailDraft {
  readonly href: string;
  /** False when the text did not fit: the letter then asks to paste the copied text. */
  readonly complete: boolean;
}

function encode(text: string): string {
  // A lone half of a surrogate pair cannot be encoded; letters want CRLF and plain spaces.
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : ''));
  return encodeURIComponent(whole.replace(/\u00a0/g, ' ').replace(/\r?\n/g, '\r\n'));
}

function address(subject: string, body: string): string {
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}

/**
 * A letter without a recipient: the person takes the address from the official site.
 * A text that would be cut by the mail program is not put in at all; the person pastes what «Письмо» has copied.
 */
export function mailDraft(subject: string, body: string): MailDraft {
  const whole = address(subject, body);
  if (whole.length <= MAIL_LIMIT) return { href: whole, complete: true };
  const short = subject.length > 90 ? `${subject.slice(0, 89)}…` : subject;
  return { href: address(short, 'Здравствуйте!\n\n(Вставьте сюда скопированный текст: Ctrl + V)\n'), complete: false };
}
