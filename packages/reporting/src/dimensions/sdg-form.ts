import { formGroups } from '../facts/form-groups.js';
import { defineDimension } from './define-dimension.js';

/** The four forms of SDG indicator 16.2.2. Begging is among its other purposes; Eurostat puts it under labour. */
export const sdgForm = defineDimension({
  id: 'sdg-form',
  title: 'Form of exploitation (SDG 16.2.2)',
  column: 'forms',
  groups: formGroups('sdg'),
  additive: false,
  codes: ['VC_HTF_DETVSX', 'VC_HTF_DETVFL', 'VC_HTF_DETVOG', 'VC_HTF_DETVOP'],
  labels: {
    VC_HTF_DETVSX: 'Sexual exploitation',
    VC_HTF_DETVFL: 'Forced labour, servitude and slavery',
    VC_HTF_DETVOG: 'Removal of organ',
    VC_HTF_DETVOP: 'Other purposes',
    none: 'None of the forms asked about',
  },
});
