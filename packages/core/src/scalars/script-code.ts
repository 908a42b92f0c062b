import { defineScalar } from './define-scalar.js';

/** @see ISO 15924 */
export const scriptCode = defineScalar({
  id: 'script-code',
  definition: 'A script: four letters of ISO 15924, as Latn, Cyrl or Grek.',
  constraint: { type: 'text', pattern: /^[A-Z][a-z]{3}$/u },
});
