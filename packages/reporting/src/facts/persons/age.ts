export { age } from '../victims/age.js';
