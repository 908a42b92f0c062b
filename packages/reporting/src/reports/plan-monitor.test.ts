import type { Organization, PlanOfAction } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { asOf, factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables } from '../compute-tables.js';
import { defineDimension } from '../dimensions/define-dimension.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { activities } from '../facts/activities.js';
import { count } from '../figures/count.js';
import { defineIndicator } from '../indicators/define-indicator.js';
import { english } from './english.js';
import { planLines } from './plan/plan-lines.js';
import { spending } from './plan/spending.js';
import { planMonitor } from './plan-monitor.js';
import { gatherResponse } from './response.js';
import { writeReport } from './write-report.js';

const records = madeUp(1000, 'plans');
const gatherer = gatherResponse(planMonitor.records);
for (const record of records) gatherer.add(record);
const response = gatherer.response();
const engine = memoryEngine(factsOf(records));
const plans = response['plan-of-action'];

/** The same activities, counted from the facts. */
const counted = defineIndicator({
  id: 'activities',
  group: 'response',
  title: 'Activities',
  question: '',
  version: '1',
  facts: activities,
  universe: '',
  measure: 'number of activities',
  numerator: '',
  source: '',
  caveats: [],
  comparability: [],
  ...count(),
});
const status = defineDimension({ id: 'status', title: '', column: 'activityStatus', additive: true, codes: [] });

describe('the monitor of plans', () => {
  it('has a chapter for each plan, with a picture and what stands behind it', { timeout: 60_000 }, async () => {
    const html = await writeReport(planMonitor, { engine, response }, { release: 'publication' });
    expect(html.match(/<h2>/g)).toHaveLength(plans.length + 1);
    expect(html.match(/<svg/g)).toHaveLength(plans.length * 5);
    expect(html).not.toMatch(/<script|<link|<img|https?:\/\/(?!www\.w3\.org)/);
  });

  it('shows only the plans of the territory that is asked for', { timeout: 60_000 }, async () => {
    const html = await writeReport(
      planMonitor,
      { engine, response },
      { release: 'publication', scope: { area: 'AL' } },
    );
    expect(html).toContain('Albania: ');
    expect(html).not.toContain('Serbia: ');
  });

  it('says so where there is no plan', async () => {
    const html = await writeReport(planMonitor, { engine }, { release: 'publication' });
    expect(html).toContain('There is no plan of action in the file.');
  });

  it('knows as many activities, completed ones among them, as the facts do', async () => {
    const [table] = await computeTables(engine, [{ indicator: counted, by: [status] }], { release: 'internal' });
    const lines = plans.flatMap((plan) => planLines(plan, response.organization, asOf));
    const valueOf = (code: string) => table!.rows.find(({ at }) => at['status'] === code)!.value;
    expect(lines).toHaveLength(valueOf('_T')!);
    expect(lines.filter(({ light }) => light === 'done')).toHaveLength(valueOf('completed')!);
  });

  it('adds money up exactly, by currency', async () => {
    const money = (amount: string, currency: string) => ({ amount, currency });
    const plan = {
      ...plans[0]!,
      goals: [
        {
          title: 'Goal',
          area: 'prevention',
          objectives: [
            {
              title: 'Objective',
              activities: [
                { title: 'a', budget: money('0.1', 'EUR'), spent: money('0.1', 'EUR') },
                { title: 'b', budget: money('0.2', 'EUR'), spent: money('5', 'ALL') },
                { title: 'c', budget: money('7', 'ALL') },
                { title: 'd' },
              ],
            },
          ],
        },
      ],
    } as PlanOfAction;
    const about = { response, asOf, release: 'publication', scope: {}, allYears: false, speaker: english } as const;
    const { lines } = await spending(plan).list(about, []);
    expect(lines.map(({ currency, budget, spent }) => [currency, budget, spent])).toEqual([
      ['EUR', 0.3, 0.1],
      ['ALL', 7, 0],
    ]);
  });

  it('names the owner, or says that there is none', () => {
    const owners: readonly Organization[] = response.organization.slice(0, 1);
    const [line] = planLines({ ...plans[0]!, goals: [goalOwnedBy(owners[0]!.id)] }, owners, asOf);
    const [other] = planLines({ ...plans[0]!, goals: [goalOwnedBy('synthetic:nobody')] }, owners, asOf);
    expect(line!.owner).toBe(owners[0]!.name);
    expect(other).toMatchObject({ ownerUnknown: true });
  });
});

function goalOwnedBy(owner: string) {
  return { title: 'Goal', objectives: [{ title: 'Objective', activities: [{ title: 'Activity', owner }] }] };
}
