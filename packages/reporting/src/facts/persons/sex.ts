export { sex } from '../victims/sex.js';
