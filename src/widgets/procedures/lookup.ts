/** What only an asked list needs: loaded apart, as soon as the first screen stands. */
export { narrow } from './model/filters.js';
export { plainFind } from './model/plain-find.js';
export { resultsView } from './views/results.js';
export { suggestionRows, suggestionsFor } from './views/suggestions.js';
