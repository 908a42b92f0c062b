import { defineDictionary } from './define-dictionary.js';
import { screeningInstrument } from './screening-instrument.js';

export const screeningInstrumentDictionary = defineDictionary(screeningInstrument, {
  'protocol-elements': {
    label: 'Elements of the Palermo Protocol',
    definition: 'Act, means and purpose; for a child, act and purpose.',
    source: 'Palermo Protocol (2000), article 3',
  },
  'delphi-adult-labour': {
    label: 'Operational indicators, adult labour',
    definition: 'Six dimensions of strong, medium and weak indicators.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'delphi-adult-sexual': {
    label: 'Operational indicators, adult sexual exploitation',
    definition: 'Six dimensions of strong, medium and weak indicators.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'delphi-child-labour': {
    label: 'Operational indicators, child labour',
    definition: 'Six dimensions of strong and medium indicators.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'delphi-child-sexual': {
    label: 'Operational indicators, child sexual exploitation',
    definition: 'Six dimensions of strong, medium and weak indicators.',
    source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  },
  'ilo-forced-labour': {
    label: 'Eleven indicators of forced labour',
    definition: 'Unweighted; their number is no score.',
    source: 'ILO, Indicators of Forced Labour (2012)',
  },
  national: {
    label: 'National form',
    definition: "The country's own form.",
  },
});
