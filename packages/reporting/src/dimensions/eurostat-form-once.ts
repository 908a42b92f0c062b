import { defineDimension } from './define-dimension.js';
import { eurostatForm } from './eurostat-form.js';

/** Each person in one form, or in `mixed`: the numbers add up, and each form has only those who suffered nothing else. */
export const eurostatFormOnce = defineDimension({
  id: 'eurostat-form-once',
  title: 'Form of exploitation (Eurostat crim_thb), several as mixed',
  column: 'eurostatFormOnce',
  additive: true,
  codes: [...eurostatForm.codes, 'mixed'],
  labels: { ...eurostatForm.labels, mixed: 'Several of these forms' },
});
