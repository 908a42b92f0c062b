import { defineDictionary } from './define-dictionary.js';
import { exitWay } from './exit-way.js';

export const exitWayDictionary = defineDictionary(exitWay, {
  escaped: {
    label: 'Escaped',
    definition: 'The person got away alone.',
  },
  'helped-by-other': {
    label: 'Helped by another',
    definition: 'A client, friend, relative or stranger helped.',
  },
  'found-by-authority': {
    label: 'Found by an authority',
    definition: 'Police, inspectors or border guards found the person.',
  },
  'found-by-service': {
    label: 'Found by a service',
    definition: 'Outreach, shelter, school or health workers found the person.',
  },
  released: {
    label: 'Released',
    definition: 'The exploiter let the person go.',
  },
  'ended-otherwise': {
    label: 'Ended otherwise',
    definition: 'None of these.',
  },
  'not-ended': {
    label: 'Not ended',
    definition: 'It lasts.',
  },
});
