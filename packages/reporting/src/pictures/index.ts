export { bars } from './bars.js';
export { columnsByYear } from './columns-by-year.js';
export { groupedBars } from './grouped-bars.js';
