export { csv } from './csv.js';
export { json } from './json.js';
export { text } from './text.js';
