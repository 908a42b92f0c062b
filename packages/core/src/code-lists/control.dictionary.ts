import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower, none } from './mapping.js';
import { control } from './control.js';

export const controlDictionary = defineDictionary(control, {
  'debt-bondage': {
    label: 'Debt bondage',
    definition: 'A debt that the person must work off, or is told so.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('DebtBondage'), ctdcKanon: exact('meansOfControlDebtBondage') },
  },
  'takes-earnings': {
    label: 'Takes earnings',
    definition: 'Earnings are taken or withheld.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('TakesEarnings'), ctdcKanon: exact('meansOfControlTakesEarnings') },
  },
  'restricts-financial-access': {
    label: 'Restricts access to finances',
    definition: 'The person cannot reach their own money.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('RestrictsFinancialAccess'), ctdcKanon: exact('meansOfControlRestrictsFinancialAccess') },
  },
  threats: {
    label: 'Threats',
    definition: 'Threats to the person or to others.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: narrower('PhysicalThreats'), ctdcKanon: exact('meansOfControlThreats') },
  },
  'threats-to-children-or-family': {
    label: 'Threats to children or family',
    definition: "Threats against the person's children or family.",
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('ThreatensChildrenFamily'), ctdcKanon: broader('meansOfControlThreats') },
  },
  'psychological-abuse': {
    label: 'Psychological abuse',
    definition: 'Humiliation, isolation from others, control of the mind.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('PsychologicalAbuse'), ctdcKanon: exact('meansOfControlPsychologicalAbuse') },
  },
  'physical-abuse': {
    label: 'Physical abuse',
    definition: 'Violence against the body.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('PhysicalAbuse'), ctdcKanon: exact('meansOfControlPhysicalAbuse') },
  },
  'sexual-abuse': {
    label: 'Sexual abuse',
    definition: 'Sexual violence as a means of control.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('SexualAbuse'), ctdcKanon: exact('meansOfControlSexualAbuse') },
  },
  'false-promises': {
    label: 'False promises',
    definition: 'False promises or deception.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('FalsePromises'), ctdcKanon: exact('meansOfControlFalsePromises') },
  },
  'psychoactive-substances': {
    label: 'Psychoactive substances',
    definition: 'Drugs, alcohol or medicines given to control the person.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('PsychoactiveSubstance'), ctdcKanon: exact('meansOfControlPsychoactiveSubstances') },
  },
  'restricts-movement': {
    label: 'Restricts movement',
    definition: 'Denied freedom of movement, or kept in isolation.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('RestrictsMovement'), ctdcKanon: exact('meansOfControlRestrictsMovement') },
  },
  'restricts-medical-care': {
    label: 'Restricts medical care',
    definition: 'Medical care is limited or denied.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('RestrictsMedicalCare'), ctdcKanon: exact('meansOfControlRestrictsMedicalCare') },
  },
  'excessive-working-hours': {
    label: 'Excessive working hours',
    definition: 'Made to work far beyond lawful hours.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('ExcessiveWorkingHours'), ctdcKanon: exact('meansOfControlExcessiveWorkingHours') },
  },
  'uses-children': {
    label: 'Uses children',
    definition: "Access to the person's children is restricted, or the children are used as pressure.",
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('UsesChildren'), ctdcKanon: exact('meansOfControlUsesChildren') },
  },
  'threat-of-law-enforcement': {
    label: 'Threat of law enforcement',
    definition: 'Threats of action by police or authorities.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('ThreatsLawEnforcement'), ctdcKanon: exact('meansOfControlThreatOfLawEnforcement') },
  },
  'withholds-necessities': {
    label: 'Withholds necessities',
    definition: 'Food, water, sleep or other basic needs are denied.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('WithholdsNecessities'), ctdcKanon: exact('meansOfControlWithholdsNecessities') },
  },
  'withholds-documents': {
    label: 'Withholds documents',
    definition: 'Documents are kept or destroyed.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('WithholdsDocuments'), ctdcKanon: exact('meansOfControlWithholdsDocuments') },
  },
  'other-control': {
    label: 'Other control',
    definition: 'A way that no other code names.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('Other'), ctdcKanon: exact('meansOfControlOther') },
  },
  none: {
    label: 'None',
    definition: 'The source was asked, and none of the ways it knows was used.',
    maps: { htcds: none, ctdcKanon: none },
  },
});
