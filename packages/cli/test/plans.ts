import { type Answer, canBreakDown, type Plan, plansOf, type Scope, sdgForm, terms, victims } from '@openthb/reporting';
import { dimensions, factTables, indicators } from '@openthb/reporting/registry';

/** Groups in one order, for comparison. */
export function inOrder(answer: Answer): readonly string[] {
  return answer
    .map(({ keys, count, sums }) =>
      JSON.stringify([keys.map((key) => key ?? null), count, sums.map((sum) => sum ?? null)]),
    )
    .toSorted();
}

/** Plans that ask each engine for everything: each column by itself, and each indicator by what it can be broken down by. */
export function allPlans(): readonly (readonly [name: string, plan: Plan])[] {
  return [...columnPlans(), ...indicatorPlans(), ['crossed', crossed]];
}

function columnPlans(): readonly (readonly [string, Plan])[] {
  return factTables.flatMap((facts) =>
    Object.entries(facts.columns)
      .filter(([, { kind }]) => kind !== 'id')
      .map(([column, { kind }]) => {
        const plan = { facts, by: [{ column }], ...(kind === 'number' && { sums: [column] }) };
        return [`${facts.id} by ${column}`, plan] as const;
      }),
  );
}

function indicatorPlans(): readonly (readonly [string, Plan])[] {
  const scopes: readonly Scope[] = [{}, { from: '2019', until: '2022' }, { area: 'AL' }];
  return indicators.flatMap((indicator, index) => {
    const possible = dimensions.filter((dimension) => canBreakDown(indicator, dimension));
    const { country, year } = indicator.facts.columns;
    const scope = country && year ? scopes[index % scopes.length]! : {};
    // The dimensions by twos, one set after the other, so that each comes up with some indicator.
    const by = [0, 1].flatMap((step) => possible[(2 * index + step) % (possible.length || 1)] ?? []);
    return Object.entries(plansOf({ indicator, by: [...new Set(by)] }, scope)).flatMap(
      ([name, plan]: readonly [string, Plan | undefined]) =>
        plan ? [[`${indicator.id} (${name})`, plan] as const] : [],
    );
  });
}

/** Two keys with several codes each, one of them put under others, and a condition on such a column. */
const crossed: Plan = {
  facts: victims,
  where: terms.includes('citizenships', ['AL', 'MD', 'unknown']),
  by: [{ column: 'forms', groups: sdgForm.groups! }, { column: 'year' }, { column: 'exploitationCountries' }],
  sums: ['daysToIdentification'],
};
