import type { Term } from '../terms/term.js';
import { pickFrom } from '../terms/joins.js';

/** A column of the first contact with any reporting entity. */
export function ofFirstContact(name: string): Term {
  return pickFrom('registrations', 'victim', ['firstDay', 'lastDay', 'id'], name);
}
