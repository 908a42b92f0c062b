import { defineScalar } from './define-scalar.js';

/** An age. */
export const years = defineScalar({
  id: 'years',
  definition: 'Completed years of age, 0 to 130.',
  constraint: { type: 'integer', minimum: 0, maximum: 130 },
});
