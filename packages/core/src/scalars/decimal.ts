import { defineScalar } from './define-scalar.js';

/** A sum of money or a measured value, as text, so that no binary fraction changes it. */
export const decimal = defineScalar({
  id: 'decimal',
  definition: 'A non-negative decimal number of up to 15 digits before the point and up to 4 after it.',
  constraint: { type: 'text', pattern: /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/u },
});
