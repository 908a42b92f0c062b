import { defineScalar } from './define-scalar.js';

export const recordName = defineScalar({
  id: 'record-name',
  definition: 'The name of a kind of record, as victim or plan-of-action.',
  constraint: { type: 'text', pattern: /^[a-z]{1,30}(?:-[a-z]{1,30}){0,5}$/u },
});
