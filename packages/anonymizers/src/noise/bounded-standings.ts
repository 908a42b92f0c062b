import { SdkError } from '@openthb/core';
import { randomOf } from '@openthb/core/generate';
import { type Bits, secureBits } from './bits.js';
import type { PersonStandings, Standing } from './standings-in.js';

/** How much of a person counts. */
export interface StandingBounds {
  /** In how many cells one person counts at most. */
  readonly cellsPerPerson: number;
  /** Where chance comes from for persons that have no key. */
  readonly bits?: Bits;
}

/**
 * What of each person counts: in a cell once, and in so many cells at most. Of a person with more, cells are drawn, and of
 * several rows in a cell one, by the person's key, so that all releases take the same; or by chance where it has none. Either
 * way it depends on no other person. So one person changes no more than that, whatever the records say, and noise can hide
 * it. How many persons were cut short is told to nobody, since it was not made noisy.
 * @throws SdkError `bad-option` where the bound is no whole number from 1 on
 */
export function* boundedStandings(
  persons: Iterable<PersonStandings>,
  { cellsPerPerson, bits = secureBits() }: StandingBounds,
): Generator<Standing> {
  if (!Number.isInteger(cellsPerPerson) || cellsPerPerson < 1) {
    throw new SdkError('bad-option', 'A person stands in a whole number of cells, from 1 on.');
  }
  for (const { key, standings } of persons) {
    if (standings.length < 2) {
      yield* standings;
      continue;
    }
    const draw: Pick<Bits, 'below'> = key === undefined ? bits : randomOf(key, 'standings');
    const cells = [...new Set(standings.map(({ cell }) => cell))].toSorted((a, b) => a - b);
    for (let taken = 0; taken < cellsPerPerson && cells.length > 0; taken += 1) {
      const [cell] = cells.splice(draw.below(cells.length), 1);
      const own = standings.filter((one) => one.cell === cell);
      yield own[draw.below(own.length)]!;
    }
  }
}
