import Callout from './Callout.astro';
import Check from './Check.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Guide from './Guide.astro';
import Keys from './Keys.astro';
import Phones from './Phones.astro';
import Report from './Report.astro';
import Steps from './Steps.astro';
import TakeAlong from './TakeAlong.astro';

/** What an author may write in MDX without importing it. */
export const contentComponents = { Callout, Check, Fact, Figure, Guide, Keys, Phones, Report, Steps, TakeAlong };
