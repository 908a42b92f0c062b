import { defineScalar } from './define-scalar.js';

/**
 * The version of the standard that this package speaks. The package has a version of its own.
 * @since 0.1.0
 */
export const STANDARD_VERSION = '1.0';

export const standardVersion = defineScalar({
  id: 'standard-version',
  definition: 'The version of the OpenTHB standard that the record follows.',
  constraint: { type: 'constant', value: STANDARD_VERSION },
});
