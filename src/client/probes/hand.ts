import type { ProbeOutcome } from '../../core/probes/table.ts';

/**
 * Looks at one thing when the visitor presses its button; called within the click, because a browser opens a window only there.
 * The button's data attributes may say what it needs to know.
 */
export type HandProbe = (button: HTMLButtonElement) => ProbeOutcome | Promise<ProbeOutcome>;

const PROBES = import.meta.glob<HandProbe>('./by-hand/*.ts', { eager: true, import: 'probe' });

/** The probe of this button; undefined when no file of the folder is named so. */
export function handProbe(name: string): HandProbe | undefined {
  return PROBES[`./by-hand/${name}.ts`];
}
