export { trimmed } from './trimmed.js';
export { codeSpelling } from './code-spelling.js';
export { codeAlias } from './code-alias.js';
export { dateLayout } from './date-layout.js';
