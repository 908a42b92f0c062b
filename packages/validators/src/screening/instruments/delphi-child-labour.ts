import { defineInstrument } from '../define-instrument.js';
import { labourIndicators } from './labour-indicators.js';

/** Sixty-five indicators of trafficking of children for labour exploitation; none of them is weak. */
export const delphiChildLabour = defineInstrument({
  id: 'delphi-child-labour',
  title: 'Operational indicators: children, labour exploitation',
  source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  child: true,
  indicators: labourIndicators('child'),
});
