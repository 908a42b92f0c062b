export { aggregateSeeded } from './aggregate-seeded.js';
export { rowSeeded } from './row-seeded.js';
export { unseeded } from './unseeded.js';
export { valueSeeded } from './value-seeded.js';
