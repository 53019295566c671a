/**
 * The day the site is built for, `2026-11-21`: SITE_DATE where it is set, so that one can see what the site will say later,
 * otherwise today on the clock of this machine, the day by which people set the dates of reviews.
 * Throws for a SITE_DATE that is no day.
 */
export function today(now?: Date): string {
  const set = now === undefined ? process.env['SITE_DATE'] : undefined;
  if (set !== undefined && set !== '') {
    const date = new Date(`${set}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== set)
      throw new Error(`SITE_DATE is «${set}»; it must be a day like 2026-11-30`);
    return set;
  }
  const clock = now ?? new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
