import type { Figure } from './define-jurisdiction.js';

/**
 * That a state is bound by CETS 197: all members of the Council of Europe are. Since when, for each, was not yet read; it
 * came into force on 2008-02-01 at the earliest.
 */
export const partyToConvention: Figure<true> = {
  value: true,
  source:
    'Council of Europe, Anti-Trafficking Convention: https://www.coe.int/en/web/anti-human-trafficking/anti-trafficking-convention',
  checkedOn: '2026-11-24',
};
