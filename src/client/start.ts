/* What every page runs. */
import './on-use.ts';
// After on-use.ts: it asks for the code of the search.
import './search-field.ts';

// Says that modules run here: from now on CSS may show what needs script.
document.documentElement.classList.add('js');
