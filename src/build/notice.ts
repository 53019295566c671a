import type { NoticeData } from '../schemas/site.ts';

/** The notice while it lasts: on its first day, on its last, and between. `today` is YYYY-MM-DD. */
export function noticeOn(notice: NoticeData | undefined, today: string): NoticeData | undefined {
  return notice !== undefined && notice.from <= today && today <= notice.until ? notice : undefined;
}
