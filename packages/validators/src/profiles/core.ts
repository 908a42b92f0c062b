import * as fileRules from '../rules/file/index.js';
import * as rules from '../rules/index.js';
import { defineProfile } from './define-profile.js';

/** Every rule of the standard, with the severity that the standard gives it. */
export const core = defineProfile({
  id: 'core',
  title: 'The OpenTHB standard',
  source: 'OpenTHB 1.0',
  rules: Object.values(rules),
  fileRules: Object.values(fileRules),
});
