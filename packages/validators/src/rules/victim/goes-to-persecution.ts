import type { ReturnStep, Victim } from '@openthb/core';
import { countriesOfPersecution } from './countries-of-persecution.js';

/** Whether a return leads to a country against which the person has asked for protection or holds it. */
export function goesToPersecution(victim: Victim, { to }: ReturnStep): boolean {
  return to !== undefined && countriesOfPersecution(victim).includes(to);
}
