import type { ForeignStandard, Mapping } from './mapping.js';

/** How long a column name is in the file of 2021; the rest is cut off. */
const CTDC_NAME_LENGTH = 32;

/** A code in CTDC's four files of persons: as a column of the k-anonymised file, and of the synthetic file of 2024. */
export function ctdcFlags(
  kanon: Mapping,
  synthetic: Mapping,
): Readonly<Record<Extract<ForeignStandard, 'ctdcKanon' | `ctdcSynthetic${number}`>, Mapping>> {
  return {
    ctdcKanon: kanon,
    ctdcSynthetic2021: { ...kanon, codes: kanon.codes.map((name) => name.slice(0, CTDC_NAME_LENGTH)) },
    ctdcSynthetic2024: synthetic,
    ctdcSynthetic2025: synthetic,
  };
}
