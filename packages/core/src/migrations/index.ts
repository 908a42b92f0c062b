export { draftToFirst } from './draft-to-first.js';
