import { BOX, channelRow } from './channels.ts';
import { BLANK, type BuiltRequest, type RequestLine } from './lines.ts';
import { lineText, standing, subjectOf } from './text.ts';

/** A printable sheet: headings with lines of text, and lines left empty for a pen. */
export interface Sheet {
  readonly title: string;
  readonly sections: readonly SheetSection[];
}

export interface SheetSection {
  readonly title: string;
  readonly items: readonly string[];
  /** Labels of empty lines to write on. */
  readonly blanks: readonly string[];
}

/** What the request tells under this name; a blank tells nothing. */
function told(request: BuiltRequest, lines: readonly RequestLine[], name: string): string[] {
  if (name === 'subject') return [subjectOf(request)].filter((text) => text !== '');
  return lines.filter(({ id, group, text }) => (id === name || group === name) && !text.includes(BLANK)).map(lineText);
}

/**
 * The sheet of a channel where people talk to each other; undefined where a text is pasted instead.
 * `phones` are the numbers for a call, each a sentence that says who vouches for it.
 */
export function sheetOf(request: BuiltRequest, phones: readonly string[] = []): Sheet | undefined {
  const { output } = channelRow(request.channel);
  if (typeof output === 'string') return undefined;
  const lines = standing(request);
  const tell = (name: string): readonly string[] => (name === 'phones' ? phones : told(request, lines, name));
  return {
    title: output.title,
    sections: output.sections.map(({ title, says = [], tells = [], unless = {}, open, blanks = [] }) => ({
      title,
      items: [...tells.flatMap(tell), ...says],
      blanks: [
        ...Object.keys(unless).flatMap((name) => (tell(name).length > 0 ? [] : (unless[name] ?? []))),
        ...(open ? request.open : []),
        ...blanks,
      ],
    })),
  };
}

/** A sheet as plain text, blanks as lines to write on. */
export function sheetText(sheet: Sheet): string {
  const blocks = sheet.sections
    .filter(({ items, blanks }) => items.length + blanks.length > 0)
    .map(({ title, items, blanks }) =>
      [
        title,
        ...items.map((item) => (item.indexOf(BOX) === 0 ? item : `— ${item}`)),
        ...blanks.map((blank) => `${blank}: ____________________`),
      ].join('\n'),
    );
  return [sheet.title, ...blocks].join('\n\n');
}
