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

/** Plans that ask each engine for everything: every column, and each indicator by what it can be broken down by. */
export function allPlans(): readonly (readonly [name: string, plan: Plan])[] {
  return [...columnPlans(), ...indicatorPlans(), ['crossed', crossed]];
}

/** Every column, a few in each plan: one of several codes, since each doubles the groups. */
export function columnPlans(): readonly (readonly [name: string, plan: Plan])[] {
  return factTables.flatMap((facts) => {
    const columns = Object.entries(facts.columns).filter(([, { kind }]) => kind !== 'id');
    const several = columns.filter(([, { kind }]) => kind === 'codes');
    const single = columns.filter(([, { kind }]) => kind !== 'codes');
    const plans = Math.max(several.length, Math.ceil(single.length / TOGETHER), 1);
    return Array.from({ length: plans }, (_, index) => {
      const own = [...several.slice(index, index + 1), ...single.filter((_, at) => at % plans === index)];
      const sums = own.flatMap(([column, { kind }]) => (kind === 'number' ? [column] : []));
      const by = own.map(([column]) => ({ column }));
      return [`${facts.id} by ${by.map(({ column }) => column).join()}`, { facts, by, sums }] as const;
    });
  });
}

const TOGETHER = 4;

function indicatorPlans(): readonly (readonly [string, Plan])[] {
  const scopes: readonly Scope[] = [{}, { from: '2019', until: '2022' }, { area: 'AL' }];
  return indicators.flatMap((indicator, index) => {
    const possible = dimensions.filter((dimension) => canBreakDown(indicator, dimension));
    const { country, countries, year } = indicator.facts.columns;
    const scope = (country?.kind === 'code' || (!country && countries)) && year ? scopes[index % scopes.length]! : {};
    // The dimensions by twos, one set after the other, so that each comes up with some indicator.
    const by = [0, 1].flatMap((step) => possible[(2 * index + step) % (possible.length || 1)] ?? []);
    const { cases, contributors, ...plans } = plansOf({ indicator, by: [...new Set(by)] }, scope);
    const behind = index % BEHIND === 0 ? { cases, contributors } : {};
    return Object.entries({ ...plans, ...behind }).flatMap(([name, plan]: readonly [string, Plan | undefined]) =>
      plan ? [[`${indicator.id} (${name})`, plan] as const] : [],
    );
  });
}

/** What stands behind the figures is asked of some indicators: it is the same question with one more column. */
const BEHIND = 6;

/** Two keys with several codes each, one of them put under others, and a condition on such a column. */
const crossed: Plan = {
  facts: victims,
  where: terms.includes('citizenships', ['AL', 'MD', 'unknown']),
  by: [{ column: 'forms', groups: sdgForm.groups! }, { column: 'year' }, { column: 'exploitationCountries' }],
  sums: ['daysToIdentification'],
};
