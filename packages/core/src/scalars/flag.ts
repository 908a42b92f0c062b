import { defineScalar } from './define-scalar.js';

/** A question answered; absent means not answered, never no. */
export const flag = defineScalar({
  id: 'flag',
  definition: 'Yes (true) or no (false).',
  constraint: { type: 'boolean' },
});
