export { form } from './form.js';
export { id } from './id.js';
export { perpetrator } from './perpetrator.js';
