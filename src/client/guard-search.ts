import './polyfills.ts';
import { attachGuards, cleanAddress, conceal } from './guard.ts';
import { CONCEAL, type Concealment } from './guard-door.ts';

/* The guard of the search fields: fetched by guard-door.ts when somebody types what could be personal data. */

document.addEventListener(CONCEAL, (event) => {
  const { detail } = event as CustomEvent<Concealment>;
  detail.concealed = conceal(detail.text);
});
cleanAddress();
attachGuards(document);
