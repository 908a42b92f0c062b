import type { PseudonymKey } from '../pseudonyms/pseudonym-key.js';
import type { PseudonymContext } from '../pseudonyms/pseudonymizer.js';

/**
 * What techniques need that nobody else may know, and whom the data are for. None of it goes with the data.
 * @since 0.1.0
 */
export interface PolicySecrets {
  readonly key: PseudonymKey;
  readonly context: PseudonymContext;
}
