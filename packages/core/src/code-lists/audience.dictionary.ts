import { defineDictionary } from './define-dictionary.js';
import { audience } from './audience.js';

export const audienceDictionary = defineDictionary(audience, {
  police: {
    label: 'Police',
    definition: 'Officers of any police.',
  },
  'border-guards': {
    label: 'Border guards',
    definition: 'Who stands at the border.',
  },
  judges: {
    label: 'Judges',
    definition: 'The judiciary.',
  },
  prosecutors: {
    label: 'Prosecutors',
    definition: 'The prosecution.',
  },
  lawyers: {
    label: 'Lawyers',
    definition: 'Lawyers in private practice and of legal aid.',
  },
  'social-workers': {
    label: 'Social workers',
    definition: 'Social services and guardians.',
  },
  'health-workers': {
    label: 'Health workers',
    definition: 'Physicians, nurses.',
  },
  teachers: {
    label: 'Teachers',
    definition: 'Schools.',
  },
  'labour-inspectors': {
    label: 'Labour inspectors',
    definition: 'Who inspects work.',
  },
  'consular-staff': {
    label: 'Consular staff',
    definition: 'Embassies and consulates.',
  },
  military: {
    label: 'Military and peacekeepers',
    definition: 'Soldiers and civil staff of missions.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  ngos: {
    label: 'NGOs',
    definition: 'Staff and volunteers of NGOs.',
  },
  media: {
    label: 'Media',
    definition: 'Journalists.',
  },
  employers: {
    label: 'Employers',
    definition: 'Employers and recruiters.',
  },
  'children-at-risk': {
    label: 'Children at risk',
    definition: 'Children who may be trafficked.',
  },
  'adults-at-risk': {
    label: 'Adults at risk',
    definition: 'Adults who may be trafficked.',
  },
  victims: {
    label: 'Victims',
    definition: 'Persons who were trafficked.',
  },
  public: {
    label: 'The public',
    definition: 'Anybody.',
  },
});
