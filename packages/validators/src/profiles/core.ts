import * as fileRules from '../rules/file/index.js';
import * as rules from '../rules/index.js';
import type { Profile } from './profile.js';

/** Every rule of the standard, with the severity that the standard gives it. */
export const core: Profile = Object.freeze({
  id: 'core',
  title: 'The OpenTHB standard',
  rules: Object.values(rules),
  fileRules: Object.values(fileRules),
});
