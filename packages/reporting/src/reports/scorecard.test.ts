import type { LegalProvision, Milestone } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { english } from './english.js';
import { emptyResponse, type Response } from './response.js';
import { judge } from './scorecard/judge.js';

const header = { version: '1.0', nature: 'synthetic' } as const;
const permit = (fields: Partial<LegalProvision>): LegalProvision => ({
  ...header,
  record: 'legal-provision',
  id: 'synthetic:permit',
  country: 'AL',
  subject: 'temporary-residence',
  extent: 'full',
  ...fields,
});
const entry = (fields: Partial<Milestone>): Milestone => ({
  ...header,
  record: 'milestone',
  id: 'synthetic:entry',
  title: 'An entry',
  kind: 'commitment',
  on: '2003-12-10',
  country: 'AL',
  commitments: ['child-subgroup'],
  ...fields,
});

function lightOf(commitment: string, response: Partial<Response>) {
  const about = {
    response: { ...emptyResponse, ...response },
    asOf: '2010-12-31',
    release: 'publication',
    scope: {},
    allYears: false,
    speaker: english,
  } as const;
  return judge('AL', about, []).find((one) => one.commitment === commitment)!.light;
}
const ofLaw = (fields: Partial<LegalProvision>) =>
  lightOf('legal-status-of-victims', { 'legal-provision': [permit(fields)] });
const ofChronicle = (...milestone: Milestone[]) => lightOf('child-subgroup', { milestone });

describe('the scorecard', () => {
  it('calls silence no information, never a failure', () => {
    expect(lightOf('child-subgroup', {})).toBe('no-information');
    expect(ofChronicle(entry({ dueOn: '2004' }))).toBe('no-information');
  });

  it('sees no gap where nobody asked for what the law gives', () => {
    expect(ofLaw({ implementation: [{ on: '2010', state: 'not-used', applied: 0, granted: 0 }] })).toBe('met');
    expect(ofLaw({ implementation: [{ on: '2010', state: 'rarely-used', applied: 9, granted: 1 }] })).toBe(
      'partly-met',
    );
    expect(ofLaw({ extent: 'none' })).toBe('not-met');
  });

  it('does not punish a country that tells its problems', () => {
    const report = { on: '2010', state: 'used', applied: 20, granted: 18 } as const;
    const quiet = ofLaw({ implementation: [report] });
    const candid = ofLaw({
      implementation: [{ ...report, problems: ['Few are told.'], gaps: ['Children are left out.'] }],
    });
    expect(candid).toBe(quiet);
  });

  it('takes what was done later, and a failure that came later still', () => {
    const promise = entry({ id: 'synthetic:promise' });
    const kept = entry({ id: 'synthetic:kept', kind: 'structure', on: '2005', fulfils: 'synthetic:promise' });
    const failed = entry({ id: 'synthetic:failed', kind: 'failure', on: '2008' });
    expect(ofChronicle(promise, kept)).toBe('met');
    expect(ofChronicle(promise, kept, failed)).toBe('not-met');
    expect(ofChronicle(promise, kept, entry({ ...failed, on: '2004' }))).toBe('met');
  });

  it('tells nothing of one country by another', () => {
    expect(ofChronicle(entry({ country: 'RS', kind: 'structure' }))).toBe('no-information');
  });
});
