/* What every page runs. */
import './search-field.ts';
import './tools.ts';

// A mark for sentinel.js: modules run here. It shows and hides nothing.
document.documentElement.classList.add('js');
