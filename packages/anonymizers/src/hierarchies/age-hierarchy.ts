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
 * Ages in completed years to bands, to child or adult, to `*`. An age between two, as `18-20` or `18+`, has the band that
 * holds both, and is child or adult where both are; what is in no one band, and what is no age, is kept as it is.
 * @example ageHierarchy(ageBands.ctdc).labelsOf('19') // ['19', '18-20', 'adult', '*']
 * @since 0.1.0
 */
export function ageHierarchy({ starts }: Bands): Hierarchy {
  return hierarchyOf(4, (value) => {
    const [, youngest, oldest, open] = /^(\d{1,3})(?:-(\d{1,3})|(\+))?$/.exec(value) ?? [];
    const least = Number(youngest);
    const most = open === undefined ? Number(oldest ?? youngest) : Infinity;
    if (!(least <= most)) return [value, value, value, ANY];
    const at = starts.findLastIndex((start) => least >= start);
    const next = starts[at + 1] ?? Infinity;
    const band = next === Infinity ? `${starts[at]}+` : `${starts[at]}-${next - 1}`;
    const majority = most < MAJORITY ? 'child' : least >= MAJORITY ? 'adult' : value;
    return [value, most < next || next === Infinity ? band : value, majority, ANY];
  });
}
