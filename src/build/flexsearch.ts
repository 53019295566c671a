import path from 'node:path';

/**
 * Where the client takes FlexSearch from: the light build, as its makers ship it. Its package names only the whole build in
 * `exports`, a file's address is not held to that.
 */
export const FLEXSEARCH = { flexsearch: path.resolve('node_modules/flexsearch/dist/flexsearch.light.module.min.js') };
