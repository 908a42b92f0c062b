import { defineDimension } from './define-dimension.js';
import { sdgForm } from './sdg-form.js';

/** Each person in one form, or in `mixed`: the numbers add up, and each form has only those who suffered nothing else. */
export const sdgFormOnce = defineDimension({
  id: 'sdg-form-once',
  title: 'Form of exploitation (SDG 16.2.2), several as mixed',
  column: 'sdgFormOnce',
  additive: true,
  codes: [...sdgForm.codes, 'mixed'],
  labels: { ...sdgForm.labels, mixed: 'Several of these forms' },
});
