import { defineScalar } from './define-scalar.js';

/**
 * A part of a country. Which country it is a part of stands in its first two letters.
 * @see ISO 3166-2:2020
 */
export const regionCode = defineScalar({
  id: 'region-code',
  definition: 'A part of a country by ISO 3166-2, as RS-00: the country, a hyphen, one to three letters or digits.',
  constraint: { type: 'text', pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/u },
});
