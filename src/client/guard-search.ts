import './polyfills.ts';
import { attachGuards, cleanAddress } from './guard.ts';

/* The guard of the search fields: fetched by guard-door.ts when somebody types what could be personal data. */

export { conceal } from './guard.ts';

cleanAddress();
attachGuards(document);
