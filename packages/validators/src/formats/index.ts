export { github } from './github.js';
export { html } from './html.js';
export { json } from './json.js';
export { junit } from './junit.js';
export { lines } from './lines.js';
export { sarif } from './sarif.js';
export { text } from './text.js';
