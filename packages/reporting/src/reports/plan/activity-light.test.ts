import type { Activity } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLight } from './activity-light.js';

const asOf = '2024-06-30';
const activity = (fields: Partial<Activity>): Activity => ({ title: 'Mobile teams', ...fields });

describe('the light of an activity', () => {
  it.for<[string, Partial<Activity>, string]>([
    ['is late once its last day is past', { from: '2023', until: '2024-05' }, 'late'],
    ['is not late while its last day may be to come', { from: '2025', until: '2024' }, 'not-due'],
    [
      'is done when reported so, whatever the day',
      { until: '2023', progress: [{ on: '2024', status: 'completed' }] },
      'done',
    ],
    ['is cancelled when reported so', { until: '2023', progress: [{ on: '2023', status: 'cancelled' }] }, 'cancelled'],
    [
      'is at risk when reported as delayed',
      { until: '2025', progress: [{ on: '2024-01', status: 'delayed' }] },
      'at-risk',
    ],
    ['is at risk when it should have begun', { from: '2024-05', until: '2025' }, 'at-risk'],
    ['is at risk when nothing was heard for a year', { progress: [{ on: '2023-05', status: 'ongoing' }] }, 'at-risk'],
    ['is on course while it goes on', { until: '2025', progress: [{ on: '2024-01', status: 'ongoing' }] }, 'on-course'],
    ['is not due before it must begin', { from: '2025', until: '2026' }, 'not-due'],
    ['says nothing where nothing is said', {}, 'no-information'],
    [
      'does not know what is reported later',
      { until: '2023', progress: [{ on: '2024-07', status: 'completed' }] },
      'late',
    ],
  ])('%s', ([, fields, light]) => {
    expect(activityLight(activity(fields), asOf).light).toBe(light);
  });

  it('says for how many days at least', () => {
    expect(activityLight(activity({ until: '2024-05' }), asOf).daysLate).toBe(30);
  });

  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  const status = fc.constantFrom('not-started', 'ongoing', 'delayed') as fc.Arbitrary<'ongoing'>;

  it('stays late, however long nobody reports an end', () => {
    const progress = fc.array(fc.record({ on: partial, status }), { maxLength: 3 });
    fc.assert(
      fc.property(partial, partial, progress, day, day, (from, until, reports, one, other) => {
        const [before, after] = [one, other].toSorted() as [string, string];
        const sorted = reports.toSorted((a, b) => (a.on < b.on ? -1 : 1));
        const given = activity({ from, until, progress: sorted });
        return activityLight(given, before).light !== 'late' || activityLight(given, after).light === 'late';
      }),
    );
  });
});
