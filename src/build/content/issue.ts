/** One mistake in the content folder, as an editor reads it. */
export interface Issue {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** An error stops the build, a warning does not. */
  readonly severity: 'error' | 'warning';
  /** In Russian: what is wrong and how to fix it. */
  readonly message: string;
}
