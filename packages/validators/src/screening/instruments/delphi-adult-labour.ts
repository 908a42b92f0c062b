import { defineInstrument } from '../define-instrument.js';
import { labourIndicators } from './labour-indicators.js';

/** Sixty-seven indicators of trafficking of adults for labour exploitation. */
export const delphiAdultLabour = defineInstrument({
  id: 'delphi-adult-labour',
  title: 'Operational indicators: adults, labour exploitation',
  source: 'ILO and European Commission, Operational Indicators of Trafficking in Human Beings (2009)',
  child: false,
  indicators: labourIndicators('adult'),
});
