export { id } from './id.js';
export { victim } from './victim.js';
