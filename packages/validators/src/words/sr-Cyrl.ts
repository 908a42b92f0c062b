import { inCyrillic } from './in-cyrillic.js';
import { srLatn } from './sr-Latn.js';
import type { Words } from './words.js';

/** Serbian, in Cyrillic script: the words in Latin script, letter by letter. @since 0.1.0 */
export const srCyrl: Words = inCyrillic('sr-Cyrl', srLatn);
