export { eurostat } from './eurostat.js';
export { glotip } from './glotip.js';
