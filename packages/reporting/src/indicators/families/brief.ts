import { victims } from '../../facts/victims.js';
import type { Indicator } from '../define-indicator.js';
import { comparability } from '../texts.js';

/** What is particular to an indicator of a family; the family says the rest. */
export interface Brief
  extends
    Pick<Indicator, 'id' | 'group' | 'title' | 'question'>,
    Partial<Pick<Indicator, 'facts' | 'where' | 'dimensions' | 'universe' | 'numerator' | 'denominator' | 'source'>> {
  /** How it must be read, beside what holds for the whole family. */
  readonly caveats?: readonly string[];
  /** What to beware of, beside what holds for all. */
  readonly comparability?: string;
}

/** A brief with what holds where it says nothing: registered persons, as the standard defines them. */
export function filled({ caveats = [], comparability: own, ...brief }: Brief, always: readonly string[]) {
  return {
    version: '1',
    facts: victims,
    universe: 'Persons registered as of the day: identified, presumed, or meeting the criteria and declining.',
    source: 'OpenTHB 1.0',
    ...brief,
    caveats: [...always, ...caveats],
    comparability: own === undefined ? comparability : [...comparability, own],
  };
}
