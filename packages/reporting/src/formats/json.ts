import type { TableFormat } from './table-format.js';

/** The tables as they are, with everything that is known of them. */
export const json = Object.freeze<TableFormat>({
  id: 'json',
  write: (tables) => `${JSON.stringify({ tables }, undefined, 2)}\n`,
});
