import { defineDictionary } from './define-dictionary.js';
import { screeningDimension } from './screening-dimension.js';

export const screeningDimensionDictionary = defineDictionary(screeningDimension, {
  'deceptive-recruitment': {
    label: 'Deceptive recruitment',
    definition: 'The person was deceived about the work, the place, the pay or the conditions.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'coercive-recruitment': {
    label: 'Coercive recruitment',
    definition: 'The person was recruited by violence, threats or confinement.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'recruitment-by-abuse-of-vulnerability': {
    label: 'Recruitment by abuse of vulnerability',
    definition: "The recruiter used the person's plight.",
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  exploitation: {
    label: 'Exploitation',
    definition: 'The conditions of work or life were exploitative.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'coercion-at-destination': {
    label: 'Coercion at destination',
    definition: 'The person was kept by violence, threats, debt or confinement.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'abuse-of-vulnerability-at-destination': {
    label: 'Abuse of vulnerability at destination',
    definition: "The exploiter used the person's plight.",
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
});
