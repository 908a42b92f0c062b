import { defineRepair } from './define-repair.js';
import { plainText } from './plain-text.js';

/** A code in other case, or with other marks between its words. */
export const codeSpelling = defineRepair({
  id: 'code-spelling',
  title: 'case and hyphens of a code',
  propose(text, kind) {
    if (kind.type !== 'code') return undefined;
    const meant = kind.codes.filter((code) => plainText(code) === plainText(text));
    return meant.length === 1 ? meant[0] : undefined;
  },
});
