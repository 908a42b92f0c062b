import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/**
 * Records that anybody may see: of no real person as they are, and without anything that names one or reveals where one
 * is hidden. That nobody can be recognised by what remains is for the anonymizers to measure; this profile does not.
 */
export const publication = defineProfile({
  ...core,
  id: 'publication',
  title: 'Records that are published',
  source: 'OpenTHB 1.0, sensitivity and nature',
  forbidden: ['direct', 'protected'],
  natures: ['de-identified', 'synthetic'],
});
