export { bars } from './bars.js';
export { columnsByYear } from './columns-by-year.js';
export { groupedBars } from './grouped-bars.js';
export { gantt } from './gantt.js';
export { lightBars } from './light-bars.js';
export { partOfWhole } from './part-of-whole.js';
