export { findPersonalData, findReferenceNumbers } from './find.ts';
export { kindWords, personalKinds, type Finding, type KindWords, type PersonalKind } from './kinds.ts';
export { hint, mask, type Masked } from './mask.ts';
