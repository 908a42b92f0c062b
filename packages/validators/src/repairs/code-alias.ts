import { defineRepair } from './define-repair.js';
import { plainText } from './plain-text.js';

/** A code's label, or its name in another standard. What could be a country's own code is left as it is. */
export const codeAlias = defineRepair({
  id: 'code-alias',
  title: 'another name of a code',
  propose(text, kind, aliases) {
    if (kind.type !== 'code' || kind.schema.safeParse(text).success) return undefined;
    return aliases.get(kind.id)?.get(plainText(text));
  },
});
