import type { Environment } from './types.ts';

/** What one source of knowledge found, before the majors are derived from it. */
export type Finding = Omit<Environment, 'browserMajor' | 'engineMajor'>;
