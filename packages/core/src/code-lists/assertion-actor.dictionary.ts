import { defineDictionary } from './define-dictionary.js';
import { assertionActor } from './assertion-actor.js';

export const assertionActorDictionary = defineDictionary(assertionActor, {
  authority: {
    label: 'Authority',
    definition: 'The authority that the law names for the decision.',
  },
  'other-body': {
    label: 'Other body',
    definition: 'Any other organization.',
  },
  person: {
    label: 'The person',
    definition: "The person concerned, or the child's guardian.",
  },
});
