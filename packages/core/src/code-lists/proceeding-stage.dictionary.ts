import { defineDictionary } from './define-dictionary.js';
import { proceedingStage } from './proceeding-stage.js';

export const proceedingStageDictionary = defineDictionary(proceedingStage, {
  complaint: {
    label: 'Complaint',
    definition: 'Somebody told the authorities.',
  },
  investigation: {
    label: 'Investigation',
    definition: 'Police or prosecution look into it.',
  },
  charge: {
    label: 'Charge',
    definition: 'An indictment or claim was brought.',
  },
  trial: {
    label: 'Trial',
    definition: 'The court hears it.',
  },
  'first-judgment': {
    label: 'First judgment',
    definition: 'The first court decided.',
  },
  appeal: {
    label: 'Appeal',
    definition: 'A higher court looks at it.',
  },
  'final-judgment': {
    label: 'Final judgment',
    definition: 'No ordinary appeal is left.',
  },
  enforcement: {
    label: 'Enforcement',
    definition: 'What was decided is carried out.',
  },
  'ended-without-judgment': {
    label: 'Ended without judgment',
    definition: 'Dropped, settled or time-barred.',
  },
});
