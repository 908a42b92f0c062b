export { country } from './country.js';
export { id } from './id.js';
