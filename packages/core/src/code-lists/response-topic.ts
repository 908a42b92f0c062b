import { defineCodeList } from './define-code-list.js';

/** What a programme, provision or agreement is about. */
export type ResponseTopic =
  | 'child-trafficking'
  | 'forced-and-bonded-labour'
  | 'sexual-exploitation'
  | 'begging-and-forced-crime'
  | 'identification'
  | 'referral'
  | 'residence'
  | 'witness-protection'
  | 'return-and-resettlement'
  | 'legal-aid'
  | 'non-punishment'
  | 'data'
  | 'demand'
  | 'coordination';

export const responseTopic = defineCodeList<ResponseTopic>({
  id: 'response-topic',
  kind: 'closed',
  since: '1.0',
  codes: [
    'child-trafficking',
    'forced-and-bonded-labour',
    'sexual-exploitation',
    'begging-and-forced-crime',
    'identification',
    'referral',
    'residence',
    'witness-protection',
    'return-and-resettlement',
    'legal-aid',
    'non-punishment',
    'data',
    'demand',
    'coordination',
  ],
});
