import { defineScalar } from './define-scalar.js';

/** A name or title. */
export const line = defineScalar({
  id: 'line',
  definition: 'One line of text, 1 to 300 characters, without control characters.',
  constraint: { type: 'text', pattern: /^[^\p{Cc}\p{Cs}]{1,300}$/u },
});
