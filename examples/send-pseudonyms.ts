/** A register sends records for research under ids that only it can lead back. */
import { createPseudonymizer, measureKAnonymity, withPseudonyms } from '@openthb/anonymizers';
import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';

// In earnest, the secret comes from a vault and is never in a program.
const key = { id: 'k2024', secret: crypto.getRandomValues(new Uint8Array(32)) };
const pseudonymize = await createPseudonymizer(key, {
  issuer: 'al-register',
  purpose: 'research',
  recipient: 'university',
});

const measure = measureKAnonymity();
for (const record of generate({ records: 300, seed: 'example', asOf: '2024-12-31' })) {
  const sent = await withPseudonyms(record as AnyRecord, pseudonymize);
  if (sent.record === 'victim') measure.add(sent);
}
// Pseudonyms alone hide nobody: each of these persons is one of a kind.
const { k, records, unique } = measure.result(11);
console.log(`${records} victims; k is ${k}; ${unique} of them are alone with what is known of them.`);
