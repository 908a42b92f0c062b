import { defineCodeList } from './define-code-list.js';

/** Help that a victim asks for or is given. */
export type Service =
  | 'safe-accommodation'
  | 'health-care'
  | 'psychosocial-support'
  | 'social-care'
  | 'legal-assistance'
  | 'interpretation'
  | 'education'
  | 'training'
  | 'livelihood'
  | 'financial-assistance'
  | 'rights-based-training'
  | 'labour-exploitation-rehabilitation'
  | 'sexual-exploitation-rehabilitation'
  | 'child-protection'
  | 'family-tracing'
  | 'family-mediation'
  | 'document-assistance'
  | 'protection'
  | 'return-assistance';

export const service = defineCodeList<Service>({
  id: 'service',
  kind: 'open',
  since: '0.9',
  codes: [
    'safe-accommodation',
    'health-care',
    'psychosocial-support',
    'social-care',
    'legal-assistance',
    'interpretation',
    'education',
    'training',
    'livelihood',
    'financial-assistance',
    'rights-based-training',
    'labour-exploitation-rehabilitation',
    'sexual-exploitation-rehabilitation',
    'child-protection',
    'family-tracing',
    'family-mediation',
    'document-assistance',
    'protection',
    'return-assistance',
  ],
});
