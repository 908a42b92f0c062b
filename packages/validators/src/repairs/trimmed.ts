import { defineRepair } from './define-repair.js';

/** White space before or after the value. */
export const trimmed = defineRepair({
  id: 'trim',
  title: 'white space around it',
  propose: (text) => text.trim(),
});
