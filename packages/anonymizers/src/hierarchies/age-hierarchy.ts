import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/** The ages at which bands begin, and which of the bands are those of children. */
interface Bands {
  readonly starts: readonly number[];
}

/**
 * Age bands that others publish.
 * @since 0.1.0
 */
export const ageBands = Object.freeze({
  /** `0-8` to `48+`. @see CTDC, Global Dataset Codebook, version 6, ageBroad */
  ctdc: { starts: [0, 9, 18, 21, 24, 27, 30, 39, 48] },
  /** Children, and adults in bands. @see Eurostat, crim_thb_vsage: less than 18, 18 to 24, 25 years and over */
  eurostat: { starts: [0, 18, 25] },
} as const satisfies Readonly<Record<string, Bands>>);

const MAJORITY = 18;

/**
 * Ages in completed years to bands, to child or adult, to `*`. What is no age, such as an empty cell, is kept as it is
 * until the top.
 * @example ageHierarchy(ageBands.ctdc).labelsOf('19') // ['19', '18-20', 'adult', '*']
 * @since 0.1.0
 */
export function ageHierarchy({ starts }: Bands): Hierarchy {
  return hierarchyOf(4, (value) => {
    if (!/^\d{1,3}$/.test(value)) return [value, value, value, ANY];
    const age = Number(value);
    const at = starts.findLastIndex((start) => age >= start);
    const next = starts[at + 1];
    const band = next === undefined ? `${starts[at]}+` : `${starts[at]}-${next - 1}`;
    return [value, band, age < MAJORITY ? 'child' : 'adult', ANY];
  });
}
