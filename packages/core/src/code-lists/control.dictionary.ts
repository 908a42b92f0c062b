import { ctdcFlags } from './ctdc-flags.js';
import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower, none } from './mapping.js';
import { control } from './control.js';

export const controlDictionary = defineDictionary(control, {
  'debt-bondage': {
    label: 'Debt bondage',
    definition: 'A debt that the person must work off, or is told so.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('DebtBondage'),
      ...ctdcFlags(exact('meansOfControlDebtBondage'), broader('meansDebtBondageEarnings')),
    },
  },
  'takes-earnings': {
    label: 'Takes earnings',
    definition: 'Earnings are taken or withheld.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('TakesEarnings'),
      ...ctdcFlags(exact('meansOfControlTakesEarnings'), broader('meansDebtBondageEarnings')),
    },
  },
  'restricts-financial-access': {
    label: 'Restricts access to finances',
    definition: 'The person cannot reach their own money.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('RestrictsFinancialAccess'),
      ...ctdcFlags(exact('meansOfControlRestrictsFinancialAccess'), broader('meansDenyBasicNeeds')),
    },
  },
  threats: {
    label: 'Threats',
    definition: 'Threats to the person or to others.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: narrower('PhysicalThreats'), ...ctdcFlags(exact('meansOfControlThreats'), broader('meansThreats')) },
  },
  'threats-to-children-or-family': {
    label: 'Threats to children or family',
    definition: "Threats against the person's children or family.",
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('ThreatensChildrenFamily'),
      ...ctdcFlags(broader('meansOfControlThreats'), broader('meansThreats')),
    },
  },
  'psychological-abuse': {
    label: 'Psychological abuse',
    definition: 'Humiliation, isolation from others, control of the mind.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('PsychologicalAbuse'),
      ...ctdcFlags(exact('meansOfControlPsychologicalAbuse'), broader('meansAbusePsyPhySex')),
    },
  },
  'physical-abuse': {
    label: 'Physical abuse',
    definition: 'Violence against the body.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('PhysicalAbuse'),
      ...ctdcFlags(exact('meansOfControlPhysicalAbuse'), broader('meansAbusePsyPhySex')),
    },
  },
  'sexual-abuse': {
    label: 'Sexual abuse',
    definition: 'Sexual violence as a means of control.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('SexualAbuse'),
      ...ctdcFlags(exact('meansOfControlSexualAbuse'), broader('meansAbusePsyPhySex')),
    },
  },
  'false-promises': {
    label: 'False promises',
    definition: 'False promises or deception.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('FalsePromises'),
      ...ctdcFlags(exact('meansOfControlFalsePromises'), exact('meansFalsePromises')),
    },
  },
  'psychoactive-substances': {
    label: 'Psychoactive substances',
    definition: 'Drugs, alcohol or medicines given to control the person.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('PsychoactiveSubstance'),
      ...ctdcFlags(exact('meansOfControlPsychoactiveSubstances'), exact('meansDrugsAlcohol')),
    },
  },
  'restricts-movement': {
    label: 'Restricts movement',
    definition: 'Denied freedom of movement, or kept in isolation.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('RestrictsMovement'),
      ...ctdcFlags(exact('meansOfControlRestrictsMovement'), broader('meansDenyBasicNeeds')),
    },
  },
  'restricts-medical-care': {
    label: 'Restricts medical care',
    definition: 'Medical care is limited or denied.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('RestrictsMedicalCare'),
      ...ctdcFlags(exact('meansOfControlRestrictsMedicalCare'), broader('meansDenyBasicNeeds')),
    },
  },
  'excessive-working-hours': {
    label: 'Excessive working hours',
    definition: 'Made to work far beyond lawful hours.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('ExcessiveWorkingHours'),
      ...ctdcFlags(exact('meansOfControlExcessiveWorkingHours'), exact('meansExcessiveWorkHours')),
    },
  },
  'uses-children': {
    label: 'Uses children',
    definition: "Access to the person's children is restricted, or the children are used as pressure.",
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('UsesChildren'), ...ctdcFlags(exact('meansOfControlUsesChildren'), broader('meansThreats')) },
  },
  'threat-of-law-enforcement': {
    label: 'Threat of law enforcement',
    definition: 'Threats of action by police or authorities.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('ThreatsLawEnforcement'),
      ...ctdcFlags(exact('meansOfControlThreatOfLawEnforcement'), broader('meansThreats')),
    },
  },
  'withholds-necessities': {
    label: 'Withholds necessities',
    definition: 'Food, water, sleep or other basic needs are denied.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('WithholdsNecessities'),
      ...ctdcFlags(exact('meansOfControlWithholdsNecessities'), broader('meansDenyBasicNeeds')),
    },
  },
  'withholds-documents': {
    label: 'Withholds documents',
    definition: 'Documents are kept or destroyed.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('WithholdsDocuments'),
      ...ctdcFlags(exact('meansOfControlWithholdsDocuments'), exact('meansWithholdDocs')),
    },
  },
  'debt-bondage-or-earnings': {
    label: 'Debt bondage or taken earnings',
    definition:
      'A debt that the person must work off, or earnings that are taken or withheld; the source does not say which.',
    source: 'CTDC, The Global Synthetic Data Codebook, version 2 (2024); Stöckl et al. (2021)',
    maps: {
      htcds: narrower('DebtBondage', 'TakesEarnings'),
      ...ctdcFlags(
        narrower('meansOfControlDebtBondage', 'meansOfControlTakesEarnings'),
        exact('meansDebtBondageEarnings'),
      ),
    },
  },
  'threats-or-pressure': {
    label: 'Threats or pressure of any kind',
    definition:
      'Threats to the person or to others, threats of action by authorities, or pressure through children; the source does not say which.',
    source: 'CTDC, The Global Synthetic Data Codebook, version 2 (2024); Stöckl et al. (2021)',
    maps: {
      htcds: narrower('PhysicalThreats', 'ThreatensChildrenFamily', 'ThreatsLawEnforcement', 'UsesChildren'),
      ...ctdcFlags(
        narrower('meansOfControlThreats', 'meansOfControlUsesChildren', 'meansOfControlThreatOfLawEnforcement'),
        exact('meansThreats'),
      ),
    },
  },
  'abuse-of-any-kind': {
    label: 'Psychological, physical or sexual abuse',
    definition: 'Abuse of the mind or body; the source does not say which.',
    source: 'CTDC, The Global Synthetic Data Codebook, version 2 (2024); Stöckl et al. (2021)',
    maps: {
      htcds: narrower('PsychologicalAbuse', 'PhysicalAbuse', 'SexualAbuse'),
      ...ctdcFlags(
        narrower('meansOfControlPsychologicalAbuse', 'meansOfControlPhysicalAbuse', 'meansOfControlSexualAbuse'),
        exact('meansAbusePsyPhySex'),
      ),
    },
  },
  'denial-of-basic-needs': {
    label: 'Denial of basic needs or freedoms',
    definition:
      'Access to money, to medical care or to basic necessities is denied, or freedom of movement; the source does not say which.',
    source: 'CTDC, The Global Synthetic Data Codebook, version 2 (2024); Stöckl et al. (2021)',
    maps: {
      htcds: narrower('RestrictsFinancialAccess', 'RestrictsMovement', 'RestrictsMedicalCare', 'WithholdsNecessities'),
      ...ctdcFlags(
        narrower(
          'meansOfControlRestrictsFinancialAccess',
          'meansOfControlRestrictsMovement',
          'meansOfControlRestrictsMedicalCare',
          'meansOfControlWithholdsNecessities',
        ),
        exact('meansDenyBasicNeeds'),
      ),
    },
  },
  'other-control': {
    label: 'Other control',
    definition: 'A way that no other code names.',
    source: 'HTCDS 2.0, field definitions; CTDC Data Codebook v6 (2017)',
    maps: { htcds: exact('Other'), ...ctdcFlags(exact('meansOfControlOther'), none) },
  },
  none: {
    label: 'None',
    definition: 'The source was asked, and none of the ways it knows was used.',
    maps: { htcds: none, ...ctdcFlags(none, none) },
  },
});
