import { demand } from './demand.js';
import type { FileModel, FileView } from './privacy-model.js';

/**
 * Who guesses for every row whose it is, and knows that all are in the table, is right in at most this share of them: the
 * number of classes over the number of rows.
 * @see K. El Emam, Guide to the De-Identification of Personal Health Information (2013), marketer risk
 * @since 0.1.0
 */
export function averageRisk(most: number): FileModel {
  demand(most > 0 && most <= 1, 'A risk lies above 0, up to 1.');
  return Object.freeze({
    judges: 'file' as const,
    id: 'average-risk',
    parameters: { most },
    better: 'less' as const,
    reach: ({ rows, classes }: FileView) => (rows === 0 ? 0 : classes / rows),
    meets: ({ rows, classes }: FileView) => classes <= most * rows * (1 + ROUNDING),
  });
}

/** A share that is just the limit is not turned away by rounding. */
const ROUNDING = 1e-12;
