import type { Bits } from '../../noise/bits.js';
import type { AttributeRows } from '../combinations/attribute-rows.js';

/** Where chance comes from. */
export type Chance = Pick<Bits, 'below'>;

/** What made-up records are made of. */
export interface ModeOptions {
  /** In how many rows each combination of a made-up record must stand. */
  readonly resolution: number;
  /** Up to which length combinations were counted, for modes that know nothing but counts. */
  readonly longest: number;
  readonly chance: Chance;
}

/** A made-up record: the numbers of its attributes, one for a column at most. */
export type MadeUp = readonly number[];

/**
 * A way to make up records of which no combination is rare in the source.
 * @since 0.1.0
 */
export interface SynthesisMode {
  /** Kebab-case name, as given to `--mode`. */
  readonly id: string;
  /** What it does, in a few words. */
  readonly title: string;
  readonly source: string;
  /** Whether combinations of any length are safe, or those up to the length that was counted. */
  readonly safe: 'whole-records' | 'to-the-length';
  make(source: AttributeRows, options: ModeOptions): readonly MadeUp[];
}

/** Defines a mode. */
export function defineMode(mode: SynthesisMode): SynthesisMode {
  return Object.freeze(mode);
}
