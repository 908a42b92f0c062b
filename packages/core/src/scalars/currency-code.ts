import { defineScalar } from './define-scalar.js';

/** @see ISO 4217 */
export const currencyCode = defineScalar({
  id: 'currency-code',
  definition: 'A currency: three capital letters of ISO 4217, as EUR or ALL.',
  constraint: { type: 'text', pattern: /^[A-Z]{3}$/u },
});
