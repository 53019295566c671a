/** A mistake that the editor is told in a sentence. */
export class Refused extends Error {}
