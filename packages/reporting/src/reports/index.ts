export { anonymization } from './anonymization.js';
export { overview } from './overview.js';
export { risk } from './risk.js';
