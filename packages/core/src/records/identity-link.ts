import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { required } from './field.js';
import { reference } from './reference.js';

const fields = {
  /** Who the person is. */
  identity: required(reference('identity'), { title: 'Identity', sensitivity: 'direct', since: '0.9' }),
  /** What is known of the person as a victim. */
  victim: required(reference('victim'), { title: 'Victim', sensitivity: 'direct', since: '0.9' }),
};

/** That an identity and a victim are the same person. Kept apart from both: whoever holds all three knows everything. */
export interface IdentityLink extends RecordBody<'identity-link', typeof fields> {}
export const identityLink: RecordDef<'identity-link', IdentityLink> = defineRecord('identity-link', fields);
