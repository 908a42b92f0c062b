import { witnessProtection } from '../dimensions/witness-protection.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { byRecord } from './texts.js';

export const witnessProtectionShare = defineShare({
  id: 'witness-protection-share',
  group: 'protection',
  title: 'Protection of those who testify',
  question: 'What part of the persons who gave a statement or testified was protected?',
  where: among(column('cooperation'), ['statement-given', 'testified']),
  of: witnessProtection,
  others: ['refused', 'no'],
  universe: 'Registered persons who gave a statement or testified.',
  source: 'Sofia Declaration (2003): protection of victims and witnesses; CETS 197 (2005), article 28',
  caveats: [byRecord],
});
