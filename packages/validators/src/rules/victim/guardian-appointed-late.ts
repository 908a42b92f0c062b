import { dateOfMoment, firstDay, lastDay, safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { withoutSafeParent } from './without-safe-parent.js';

/** How many days a child may wait. */
const DAYS = 7;

/** A child without a safe parent waited for a guardian more than a week after it was first thought to be a victim. */
export const guardianAppointedLate = defineRule({
  id: 'THB-CHD-019',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.2.1; Council of Europe Convention (CETS 197), article 10(4); the week is that of OpenTHB',
  summary:
    'A child without a safe parent waited for a guardian more than a week after it was first thought to be a victim.',
  rationale:
    'A guardian is appointed as soon as a child is thought to be a victim. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2024-01-25' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2024-01' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'accompanied', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'separated',
          guardianships: [
            { kind: 'guardian', appointedOn: '2023-01' },
            { kind: 'guardian', appointedOn: '2024-02-01' },
          ],
        },
      },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated' },
      },
    ],
    invalid: [
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2024-01-24' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { separation: 'separated', guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: {
          separation: 'unaccompanied',
          guardianships: [{ kind: 'parent' }, { kind: 'guardian', appointedOn: '2024-02-01' }],
        },
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification', on: '2023' }],
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { familyImplicated: true, guardianships: [{ kind: 'guardian', appointedOn: '2024-02-01' }] },
      },
    ],
  },
  check(child, { report }, victim) {
    if (!withoutSafeParent(child)) return;
    const appointments = (child.guardianships ?? []).filter(({ kind }) => kind !== 'parent');
    const since = dateOfMoment(victim, 'registration');
    if (appointments.length === 0 || since === undefined || !safeguardedAsChild(victim)) return;
    const late = appointments.every(
      ({ appointedOn }) => appointedOn !== undefined && firstDay(appointedOn) - lastDay(since) > DAYS,
    );
    if (late) report(['guardianships']);
  },
});
