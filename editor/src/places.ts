/** What the forms offer to choose from, as the server reads it from content/ for each opened page. */
export interface Places {
  readonly sections: readonly Choice[];
  readonly articles: readonly Choice[];
  /** Tree nodes by their address `<flow>/<node>`. */
  readonly nodes: readonly Choice[];
  readonly facts: readonly Choice[];
  readonly guides: readonly Choice[];
  /** Files of content/pictures. */
  readonly pictures: readonly Choice[];
}

/** One thing to choose: what is written into the file, and what the editor reads. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
