import './polyfills.ts';
import { attachGuards, cleanAddress, conceal } from './guard.ts';
import { CONCEAL, type Concealment } from './guard-door.ts';

/* The guard of the search fields: comes with the search code when somebody turns to a field, as a script of its own. */

document.addEventListener(CONCEAL, (event) => {
  const { detail } = event as CustomEvent<Concealment>;
  detail.concealed = conceal(detail.text);
});
cleanAddress();
attachGuards(document);
