import { defineScalar } from './define-scalar.js';

/** By what a change of even one byte is seen. It keeps nothing secret. */
export const digest = defineScalar({
  id: 'digest',
  definition: 'The SHA-256 of some bytes: the word sha-256, a colon, 64 hexadecimal digits.',
  constraint: { type: 'text', pattern: /^sha-256:[0-9a-f]{64}$/u },
});
