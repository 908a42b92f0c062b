import { defineDictionary } from './define-dictionary.js';
import { liabilityStage } from './liability-stage.js';

export const liabilityStageDictionary = defineDictionary(liabilityStage, {
  'not-pursued': {
    label: 'Not pursued',
    definition: 'Nobody went after it.',
  },
  investigated: {
    label: 'Investigated',
    definition: 'The person is or was a suspect.',
  },
  detained: {
    label: 'Detained',
    definition: 'The person was held.',
  },
  charged: {
    label: 'Charged',
    definition: 'The person was charged.',
  },
  convicted: {
    label: 'Convicted',
    definition: 'The person was found guilty.',
  },
  expunged: {
    label: 'Expunged',
    definition: 'A conviction was taken back.',
  },
});
