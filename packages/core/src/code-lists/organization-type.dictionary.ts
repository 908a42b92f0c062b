import { defineDictionary } from './define-dictionary.js';
import { exact, none } from './mapping.js';
import { organizationType } from './organization-type.js';

export const organizationTypeDictionary = defineDictionary(organizationType, {
  ngo: {
    label: 'Non-governmental organization',
    definition: 'A private body that works without profit.',
    maps: { htcds: exact('NGO') },
  },
  'law-enforcement': {
    label: 'Law enforcement',
    definition: 'Police, border police, gendarmerie or another body that investigates offences.',
    maps: { htcds: exact('LawEnforcement') },
  },
  'prosecution-or-court': {
    label: 'Prosecution or court',
    definition: "A prosecutor's office or a court.",
    maps: { htcds: none },
  },
  'health-service': {
    label: 'Health service',
    definition: 'A hospital, clinic or other provider of health care.',
    maps: { htcds: exact('HealthServiceOrganisation') },
  },
  'social-service': {
    label: 'Social service',
    definition: 'A centre for social work or another public provider of social care.',
    maps: { htcds: none },
  },
  'central-government': {
    label: 'Central government',
    definition: 'A ministry or other body of the state.',
    maps: { htcds: exact('CentralGovernmentOrganisation') },
  },
  'local-government': {
    label: 'Local government',
    definition: 'A municipality, county or region.',
    maps: { htcds: exact('LocalGovernmentOrganisation') },
  },
  'immigration-service': {
    label: 'Immigration service',
    definition: 'A body that decides on entry, stay or asylum.',
    maps: { htcds: exact('ImmigrationService') },
  },
  'labour-inspectorate': {
    label: 'Labour inspectorate',
    definition: 'A body that inspects places of work.',
    maps: { htcds: none },
  },
  'legal-service': {
    label: 'Legal service',
    definition: 'A bar, legal-aid office or law firm.',
    maps: { htcds: exact('LegalService') },
  },
  'international-organization': {
    label: 'International organization',
    definition: 'A body founded by states.',
    maps: { htcds: none },
  },
  business: {
    label: 'Business',
    definition: 'A company.',
    maps: { htcds: exact('CorporateBusiness') },
  },
  'educational-institution': {
    label: 'Educational institution',
    definition: 'A school, college or university.',
    maps: { htcds: exact('SchoolOrCollege') },
  },
});
