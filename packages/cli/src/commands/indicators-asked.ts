import { type Breakdown, canBreakDown, detectedVictims, type Indicator, indicatorGroups } from '@openthb/reporting';
import { indicators } from '@openthb/reporting/registry';
import { CliError, exitCodes } from '../io/cli-error.js';

/** What may be named beside an indicator. */
export const indicatorSets: readonly string[] = ['all', ...Object.keys(indicatorGroups)];

/** What of an indicator is to be computed. */
interface Asked {
  readonly indicator: Indicator;
  readonly by: readonly Breakdown[];
}

/**
 * The indicators of some names, each once. Of a group those are left out that cannot be broken down as asked, or lack
 * their population. Without `given` the dimensions are only what is usual, and are left out where they do not fit.
 */
export function indicatorsAsked(
  names: readonly string[] | undefined,
  by: readonly Breakdown[],
  { given, population }: { readonly given: boolean; readonly population: boolean },
): readonly Asked[] {
  const asked = (names ?? ['headline']).flatMap((name) => {
    const found = named(name);
    return found.length === 1 && found[0]!.id === name
      ? found
      : found.filter(
          (one) => (population || !one.perPopulation) && (!given || one === detectedVictims || fits(one, by)),
        );
  });
  return [...new Set(asked)].map((indicator) => ({ indicator, by: given || fits(indicator, by) ? by : [] }));
}

function fits(indicator: Indicator, by: readonly Breakdown[]): boolean {
  return by.every((dimension) => canBreakDown(indicator, dimension));
}

function named(name: string): readonly Indicator[] {
  const found = indicators.filter(
    ({ id, group, headline }) =>
      id === name || group === name || name === 'all' || (name === 'headline' && headline === true),
  );
  if (found.length === 0) {
    throw new CliError(
      exitCodes.wrongUse,
      'there is no indicator of that name, and no group; `openthb explain indicators` lists them',
    );
  }
  return found;
}
