/* What every page runs. */
import './search-field.ts';
import './tools.ts';

// Says that modules run here: from now on CSS may show what needs script.
document.documentElement.classList.add('js');
