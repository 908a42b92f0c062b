import { defineScalar } from './define-scalar.js';

/** How many there are; zero means none, never "not known". */
export const count = defineScalar({
  id: 'count',
  definition: 'A whole number of things, 0 to 1,000,000,000. Zero means that there are none.',
  constraint: { type: 'integer', minimum: 0, maximum: 1_000_000_000 },
});
