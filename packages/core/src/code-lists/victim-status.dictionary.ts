import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { victimStatus } from './victim-status.js';

export const victimStatusDictionary = defineDictionary(victimStatus, {
  potential: {
    label: 'Potential victim',
    definition: 'Signs of trafficking or of a risk of it; not yet examined.',
    maps: { htcds: broader('PossibleVictimOfTrafficking'), niem: broader('ProspectiveVictimIndicator') },
  },
  presumed: {
    label: 'Presumed victim',
    definition: 'There are reasonable grounds to believe that the person is a victim; not formally identified.',
    source: 'Council of Europe Convention (CETS 197), article 13; Eurostat crim_thb',
    maps: { htcds: broader('PossibleVictimOfTrafficking'), niem: broader('ProspectiveVictimIndicator') },
  },
  identified: {
    label: 'Identified victim',
    definition: 'The competent authority, or a court, found on conclusive grounds that the person is a victim.',
    source: 'Council of Europe Convention (CETS 197), article 10; Eurostat crim_thb',
    maps: { htcds: exact('ActualVictimOfTrafficking'), niem: broader('IdentifiedAsVictimIndicator') },
  },
  'not-a-victim': {
    label: 'Not a victim',
    definition: 'The competent authority found that the person is not a victim of trafficking.',
    maps: { htcds: exact('NotAVictimOfTrafficking'), niem: none },
  },
  declined: {
    label: 'Declined',
    definition:
      'The person meets the criteria and declined to be identified, assisted or recorded: the object of the assertion says which.',
    source: 'Eurostat crim_thb',
    maps: { htcds: none, niem: none },
  },
  closed: {
    label: 'Closed without decision',
    definition: 'The matter ended without a finding: withdrawn, out of reach, or left the country.',
    maps: { htcds: none, niem: none },
  },
});
