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
  /**
   * Set for a mistake that others follow from: nothing else in its file is worth reading before it is mended, nor is what these
   * names lack elsewhere (`article:slug`, `flow:name`, `facts.yaml`); those of its own file need not be named.
   */
  readonly explains?: readonly string[];
  /**
   * Names that others miss because of this mistake, though its file can be read otherwise: `fact:id`, `guide:id`, `message:id`,
   * `section:id`, `node:flow/id`, `key:flow/id:key`. Empty for one that others may well follow from: it is told before them.
   */
  readonly hides?: readonly string[];
  /** The thing that is missing here, by all these names: explained by a mistake in the file that should hold it. */
  readonly lacks?: readonly string[];
  /** Other places with the same cause, told here and not on lines of their own. */
  readonly also?: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}
