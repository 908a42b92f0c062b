import type { ExploitationForm } from '@openthb/core';
import { exploitationFormDictionary } from '@openthb/core/dictionaries';
import { codesOrAbsence, defineDimension } from './define-dimension.js';

/** The four forms of SDG indicator 16.2.2. Begging is among its other purposes; Eurostat puts it under labour. */
export const sdgForm = defineDimension({
  id: 'sdg-form',
  title: 'Form of exploitation (SDG 16.2.2)',
  additive: false,
  codes: ['VC_HTF_DETVSX', 'VC_HTF_DETVFL', 'VC_HTF_DETVOG', 'VC_HTF_DETVOP'],
  labels: {
    VC_HTF_DETVSX: 'Sexual exploitation',
    VC_HTF_DETVFL: 'Forced labour, servitude and slavery',
    VC_HTF_DETVOG: 'Removal of organ',
    VC_HTF_DETVOP: 'Other purposes',
    none: 'None of the forms asked about',
  },
  of: (person) => [...new Set(codesOrAbsence(person.forms).map(seriesOf))],
});

function seriesOf(code: string): string {
  const entry = exploitationFormDictionary.entries[code as ExploitationForm] as
    | (typeof exploitationFormDictionary.entries)[ExploitationForm]
    | undefined;
  return entry?.maps?.sdg?.codes[0] ?? code;
}
