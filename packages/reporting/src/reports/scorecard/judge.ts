import { type Commitment, type CountryCode, country as countries, type Table } from '@openthb/core';
import type { About } from '../about.js';
import type { Light } from '../light.js';
import type { Response } from '../response.js';
import { commitments } from './commitments.js';
import type { Evidence } from './evidence.js';
import { findEntry } from './find-entry.js';
import { findFigure } from './find-figure.js';

/** How a commitment of a country stands, with everything that speaks for or against it. */
export interface Verdict {
  readonly commitment: Commitment;
  readonly light: Light;
  readonly evidence: readonly Evidence[];
}

/** The countries that the response tells of, by their codes. */
export function countriesIn(response: Response): readonly CountryCode[] {
  const of = [response.organization, response['plan-of-action'], response['legal-provision'], response.milestone];
  const found = new Set(of.flat().flatMap((one) => one.country ?? []));
  return countries.codes.filter((code) => found.has(code));
}

/** How every commitment of a country stands. */
export function judge(
  country: CountryCode,
  { response, asOf, speaker }: About,
  tables: readonly Table[],
): readonly Verdict[] {
  const byIndicator = new Map(tables.map((table) => [table.indicator, table]));
  const judged = { country, response, asOf, speaker, tables: byIndicator };
  return (Object.keys(commitments) as Commitment[]).map((commitment) => {
    const { by, figures = [], byFigures = false } = commitments[commitment];
    const facts = [...by, findEntry(commitment)].flatMap((find) => find(judged));
    const shown = figures.flatMap((indicator) => findFigure(indicator, byFigures)(judged));
    return {
      commitment,
      light: together(byFigures ? [...facts, ...shown] : facts, shown),
      evidence: [...facts, ...shown],
    };
  });
}

/** From the best that is known to the worst; a failure that came later outweighs what was met before. */
const ORDER = ['met', 'partly-met', 'not-met', 'not-due'] as const;

function together(facts: readonly Evidence[], figures: readonly Evidence[]): Light {
  const failed = facts.filter(({ light }) => light === 'not-met').map(({ on = '' }) => on);
  const lastFailure = failed.toSorted().at(-1);
  const standing = facts.filter(
    ({ light, on = '' }) => light !== 'met' || lastFailure === undefined || on === '' || on >= lastFailure,
  );
  const found = ORDER.find((light) => standing.some((one) => one.light === light));
  if (found) return found;
  const nobody = facts.length === 0 && figures.length > 0 && figures.every(({ light }) => light === 'not-applicable');
  return nobody ? 'not-applicable' : 'no-information';
}
