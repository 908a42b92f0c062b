import { dataPurpose } from '../code-lists/data-purpose.js';
import { digest } from '../scalars/digest.js';
import { instant } from '../scalars/instant.js';
import { line } from '../scalars/line.js';
import { defineRecord, type RecordBody, type RecordDef } from './define-record.js';
import { optional } from './field.js';
import { listOf, setOf } from './list-of.js';
import { authorisation } from './parts/authorisation.js';
import { notice } from './parts/notice.js';
import { recordCount } from './parts/record-count.js';
import { reference } from './reference.js';

const fields = {
  /** When the bundle was made. */
  madeAt: optional(instant, { title: 'Made at', sensitivity: 'plain', since: '0.9' }),
  /** The program that made it, with its version. */
  madeWith: optional(line, { title: 'Made with', sensitivity: 'plain', since: '0.9' }),
  /** Who sends it. */
  from: optional(reference('organization'), { title: 'Sent by', sensitivity: 'protected', since: '0.9' }),
  /** Who is to have it. */
  to: optional(setOf(reference('organization')), { title: 'Sent to', sensitivity: 'protected', since: '0.9' }),
  /** What it may be used for. */
  purposes: optional(setOf(dataPurpose), { title: 'Purposes', sensitivity: 'plain', since: '0.9' }),
  /** What allows to pass the records on. */
  authorisation: optional(authorisation, { title: 'Authorisation', sensitivity: 'plain', since: '0.9' }),
  /** The profile that the records were checked against. */
  profile: optional(line, { title: 'Profile', sensitivity: 'plain', since: '0.9' }),
  /** How many records of each kind follow, so that none is lost on the way. */
  counts: optional(listOf(recordCount), { title: 'Counts', sensitivity: 'plain', since: '0.9' }),
  /** The SHA-256 of the lines that follow the manifest, each with its line feed. */
  digest: optional(digest, { title: 'Digest', sensitivity: 'plain', since: '1.0' }),
  /** What the sender says of records sent before. */
  notices: optional(listOf(notice), { title: 'Notices', sensitivity: 'sensitive', since: '1.0' }),
};

/** The manifest of an exchange, before the records it speaks of: who sends what to whom, for what. */
export interface Bundle extends RecordBody<'bundle', typeof fields> {}
export const bundle: RecordDef<'bundle', Bundle> = defineRecord('bundle', fields);
