export { codes } from './codes.js';
export { convert } from './convert.js';
export { demo } from './demo.js';
export { explain } from './explain.js';
export { generate } from './generate.js';
export { indicators } from './indicators.js';
export { report } from './report.js';
export { validate } from './validate.js';
