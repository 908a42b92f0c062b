/** A country adds a rule to those of the standard. */
import { coreProfile, createValidator, defineProfile, defineRule } from '@openthb/validators';

const citizenshipKnown = defineRule({
  id: 'AL-VIC-001',
  record: 'victim',
  class: 'validity',
  severity: 'warning',
  source: 'Standard operating procedures of the national referral mechanism, 2018',
  summary: 'The citizenship is neither given nor said to be missing.',
  rationale: 'The procedures ask for it at the first interview.',
  examples: { valid: [{ citizenships: ['AL'] }, { missing: { citizenships: 'refused' } }], invalid: [{}] },
  check({ citizenships, missing }, { report }) {
    if (!citizenships && !missing?.citizenships) report(['citizenships']);
  },
});

const albania = defineProfile({
  ...coreProfile,
  id: 'albania',
  title: 'Albania',
  rules: [...coreProfile.rules, citizenshipKnown],
});
const validator = createValidator({ profile: albania, asOf: '2024-12-31' });
const value = { record: 'victim', version: '1.0', id: 'al-register:1', nature: 'test' };
for (const { rule, message } of validator.next({ ok: true, ordinal: 1, value, place: () => ({}) }))
  console.log(rule, message);
