import type { ScreeningDimension, ScreeningInstrument } from '@openthb/core';

/** How much one indicator says by itself. */
export type Strength = 'strong' | 'medium' | 'weak';

/**
 * One question of an instrument.
 * @since 0.1.0
 */
export interface Indicator {
  /** Kebab-case name, unique in the instrument. */
  readonly id: string;
  readonly title: string;
  readonly dimension: ScreeningDimension;
  readonly strength: Strength;
}

/**
 * A list of weighted indicators in six dimensions. Lists that were not to be had can be defined by whoever has them.
 * @since 0.1.0
 */
export interface Instrument {
  readonly id: ScreeningInstrument;
  readonly title: string;
  readonly source: string;
  /** Whether it is made for children, of whom no means are asked. */
  readonly child: boolean;
  readonly indicators: readonly Indicator[];
}

/**
 * Defines an instrument.
 * @since 0.1.0
 */
export function defineInstrument(instrument: Instrument): Instrument {
  return Object.freeze(instrument);
}
