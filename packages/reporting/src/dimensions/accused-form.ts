import { defineDimension } from './define-dimension.js';
import { sdgFormOnce } from './sdg-form-once.js';

/** Of the event in which somebody took part. */
export const accusedForm = defineDimension({ ...sdgFormOnce, id: 'accused-form', column: 'form' });
