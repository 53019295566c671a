import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../../../src/build/content/load.ts';
import { createCalendar } from '../../../src/core/deadlines/index.ts';
import { calendarSchema, deadlinesSchema } from '../../../src/schemas/calendar.ts';

const dir = 'tests/fixtures/deadlines';
const read = (file: string): unknown => parse(readFileSync(path.join(dir, file), 'utf8'));

/** The years 2024 to 2027 and the holidays of the law, kept apart from any site's content. */
export const deadlines = deadlinesSchema.parse(read('deadlines.yaml'));
const calendars = filesBelow(path.join(dir, 'calendar'), '.yaml').map((name) => calendarSchema.parse(read(`calendar/${name}`)));
export const calendar = createCalendar(calendars, deadlines.holidays);
