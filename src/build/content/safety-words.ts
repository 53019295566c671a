/*
 * Words by which the checks of safety know what a text is about, whoever wrote it. They are properties of the language of lures and of
 * browsers, not of one portal. A mark in the data (see `nodeSafety` in src/schemas/tree.ts) decides; these words find where it was forgotten.
 */

/** A stranger's program was installed or the screen was shown. */
export const SCREEN_ACCESS =
  /(?:постав|установ|скача)\p{L}*[^.]*программ|показ\p{L}*[^.]*экран|доступ\p{L}*\s+к\s+(?:\p{L}+\s+)?экран|удал[её]нн\p{L}+\s+доступ/iu;

/**
 * What both a portal and swindlers write; the Ministry of Internal Affairs named these wordings as lures on 26.11.2025 and 12.02.2026
 * (https://tass.ru/obschestvo/25739671, https://ria.ru/20260212/mvd-2073921619.html).
 */
export const ALARMING = new RegExp(
  [
    'подозрительн\\p{L}+ (?:активност|действ|вход|попыт)',
    'вход\\p{L}* (?:с|со) (?:нового|другого|неизвестного|чужого) устройств',
    '(?:вошли|вход\\p{L}*) (?:с (?:нового|другого|неизвестного) устройства|в вашу? (?:уч[её]тную )?(?:запись|аккаунт|кабинет))',
    'новый вход в',
    'сообщени\\p{L}* о (?:вход|взлом|блокиров)',
    '(?:запись|аккаунт|кабинет|профиль|вход)\\P{Lu}{0,30}(?:заблокирован|приостановлен|взломан|удал[её]н)',
    'доступ к (?:уч[её]тной )?записи ограничен',
    '(?:на|через) 72 час',
    'срочно (?:по|пере)звон',
    'позвоните по (?:этому )?номер',
    'на ваше имя оформ',
    'положена выплата',
    'account (?:has been |is )?(?:locked|suspended|blocked)',
    'new sign-?in',
  ].join('|'),
  'iu',
);

/** What a browser says of a page that is to be closed: a forgery, a name that is not the page's own, a certificate taken back. */
export const CLOSE_PAGE =
  /(?:сайт|страниц|контент)\p{L}*[^.]*(?:поддельн|мошеннич|обманыва)|(?<!\p{L})(?:поддельн|мошеннич|опасн)\p{L}*[^.]*(?:сайт|страниц|контент)|угрожать безопасности|сертификат\p{L}*[^.]*(?:отозван|другому сайту)|deceptive site|dangerous site|CERT_REVOKED|REVOKED_CERT|COMMON_NAME_INVALID|BAD_CERT_DOMAIN|CERT_CN_INVALID/iu;

/** A step that needs a device no stranger looks into: a password, the way in, a bank. */
export const NEEDS_CLEAN_DEVICE = /парол|(?<!\p{L})во(?:йд|йти)|вход|банк/iu;

/** What a person whose account was in strange hands checks in the end, and the words that say so. */
export const AFTER_HACK: readonly (readonly [string, RegExp])[] = [
  ['запрет кредитов', /запрет[^.]*кредит|самозапрет/iu],
  ['чужие сим-карты', /сим-карт/iu],
  ['доверенный контакт', /доверенн\p{L}+ контакт|доверенным контактом/iu],
  ['сеансы', /сеанс|чуж\p{L}+ вход/iu],
];

/** Housekeeping of a browser; no advice for somebody who was robbed. */
export const HOUSEKEEPING = /(?<!\p{L})к[еэ]ш|(?<!\p{L})кук/iu;

/** A sentence that forbids or warns says the opposite of what it names. */
export const FORBIDS =
  /(?<!\p{L})(?:не|ни|нельзя|никому|никогда|незачем|без|обман\p{L}*|мошенн\p{L}*|положите трубку|прервите|кладите трубку)(?!\p{L})/iu;
