import { defineTableFormat } from './define-table-format.js';

/** The tables as they are, with everything that is known of them. */
export const json = defineTableFormat({
  id: 'json',
  write: (tables) => `${JSON.stringify({ tables }, undefined, 2)}\n`,
});
