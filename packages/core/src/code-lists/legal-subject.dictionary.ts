import { defineDictionary } from './define-dictionary.js';
import { legalSubject } from './legal-subject.js';

export const legalSubjectDictionary = defineDictionary(legalSubject, {
  'offence-of-trafficking': {
    label: 'Offence of trafficking',
    definition: 'That trafficking is punished.',
    source: 'Palermo Protocol (2000), article 5',
  },
  'offence-of-knowing-use': {
    label: 'Offence of knowing use',
    definition: "That using a victim's services is punished.",
    source: 'CETS 197 (2005), article 19',
  },
  identification: {
    label: 'Identification',
    definition: 'How victims are identified.',
    source: 'CETS 197 (2005), article 10',
  },
  'child-presumption': {
    label: 'Presumption of childhood',
    definition: 'That who may be a child is treated as one.',
    source: 'CETS 197 (2005), article 10(3)',
  },
  guardianship: {
    label: 'Guardianship',
    definition: 'That a child alone gets a guardian.',
    source: 'CETS 197 (2005), article 10(4)',
  },
  assistance: {
    label: 'Assistance',
    definition: 'What help victims get.',
    source: 'CETS 197 (2005), article 12',
  },
  'recovery-and-reflection': {
    label: 'Recovery and reflection period',
    definition: 'Time in which nobody is removed.',
    source: 'CETS 197 (2005), article 13',
  },
  'temporary-residence': {
    label: 'Temporary residence',
    definition: 'Permits for victims.',
    source: 'CETS 197 (2005), article 14',
  },
  compensation: {
    label: 'Compensation and legal redress',
    definition: 'Damages, funds, legal aid.',
    source: 'CETS 197 (2005), article 15',
  },
  'repatriation-and-return': {
    label: 'Repatriation and return',
    definition: 'How victims go home.',
    source: 'CETS 197 (2005), article 16',
  },
  'non-punishment': {
    label: 'Non-punishment',
    definition: 'That victims are not punished for what they were compelled to do.',
    source: 'CETS 197 (2005), article 26',
  },
  'witness-protection': {
    label: 'Protection of victims and witnesses',
    definition: 'How they are kept safe.',
    source: 'CETS 197 (2005), article 28',
  },
  'private-life': {
    label: 'Protection of private life',
    definition: 'How data of victims are kept.',
    source: 'CETS 197 (2005), article 11',
  },
  'national-rapporteur': {
    label: 'National rapporteur',
    definition: 'Who watches and reports.',
    source: 'Directive 2011/36/EU, article 19',
  },
  statistics: {
    label: 'Statistics',
    definition: 'Which numbers are collected.',
    source: 'Directive (EU) 2024/1712',
  },
});
