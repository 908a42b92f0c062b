export { cellKey } from './cell-key.js';
export { dp } from './dp.js';
export { randomRounding } from './random-rounding.js';
export { rounding } from './rounding.js';
export { suppression } from './suppression.js';
export { swapping } from './swapping.js';
