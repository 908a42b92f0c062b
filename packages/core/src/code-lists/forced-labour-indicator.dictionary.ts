import { defineDictionary } from './define-dictionary.js';
import { forcedLabourIndicator } from './forced-labour-indicator.js';

export const forcedLabourIndicatorDictionary = defineDictionary(forcedLabourIndicator, {
  'abuse-of-vulnerability': {
    label: 'Abuse of vulnerability',
    definition: "The employer uses the person's plight.",
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  deception: {
    label: 'Deception',
    definition: 'What was promised is not what is.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'restriction-of-movement': {
    label: 'Restriction of movement',
    definition: 'The person may not come and go.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  isolation: {
    label: 'Isolation',
    definition: 'The person cannot reach others.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'physical-and-sexual-violence': {
    label: 'Physical and sexual violence',
    definition: 'The person is hurt.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'intimidation-and-threats': {
    label: 'Intimidation and threats',
    definition: 'The person is made afraid.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'retention-of-identity-documents': {
    label: 'Retention of identity documents',
    definition: "Another keeps the person's papers.",
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'withholding-of-wages': {
    label: 'Withholding of wages',
    definition: 'Pay is kept back to hold the person.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'debt-bondage': {
    label: 'Debt bondage',
    definition: 'The person works off a debt that does not end.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'abusive-conditions': {
    label: 'Abusive working and living conditions',
    definition: 'Conditions that nobody would freely accept.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  'excessive-overtime': {
    label: 'Excessive overtime',
    definition: 'Hours beyond law and agreement, under threat.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
});
