import { formGroups } from '../facts/form-groups.js';
import { defineDimension } from './define-dimension.js';

/** The four forms of Eurostat. Begging is under labour here, and under other purposes in SDG 16.2.2: not to be compared. */
export const eurostatForm = defineDimension({
  id: 'eurostat-form',
  title: 'Form of exploitation (Eurostat crim_thb)',
  column: 'forms',
  groups: formGroups('eurostat'),
  additive: false,
  codes: ['sexual exploitation', 'forced labour or services', 'organ removal', 'other'],
  labels: {
    'sexual exploitation': 'Sexual exploitation',
    'forced labour or services': 'Forced labour or services, begging among them',
    'organ removal': 'Removal of organs',
    other: 'Other',
    none: 'None of the forms asked about',
  },
});
