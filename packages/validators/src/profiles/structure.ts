import { defineProfile } from './define-profile.js';

/** What the model itself asks, and no rule: for files of any size, as a first look. */
export const structure = defineProfile({
  id: 'structure',
  title: 'Structure alone, without rules',
  source: 'OpenTHB 1.0',
  rules: [],
  fileRules: [],
});
