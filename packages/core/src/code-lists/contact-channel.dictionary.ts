import { defineDictionary } from './define-dictionary.js';
import { contactChannel } from './contact-channel.js';

export const contactChannelDictionary = defineDictionary(contactChannel, {
  telephone: {
    label: 'Telephone',
    definition: 'A telephone number.',
  },
  email: {
    label: 'E-mail',
    definition: 'An e-mail address.',
  },
  messenger: {
    label: 'Messenger',
    definition: 'An account of a messenger.',
  },
  post: {
    label: 'Post',
    definition: 'A postal address.',
  },
  'in-person': {
    label: 'In person',
    definition: 'To be met at a place.',
  },
});
