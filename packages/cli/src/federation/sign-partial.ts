import type { PartialResult } from '@openthb/reporting';
import { FlattenedSign } from 'jose';
import type { NamedKey } from './signing-key.js';

/** What is signed, as the signature says. */
export const PARTIAL_TYPE = 'openthb-partial+jws';

/** A part as flattened JWS, in JSON. */
export async function signPartial(part: PartialResult, { kid, alg, key }: NamedKey): Promise<string> {
  const signed = await new FlattenedSign(new TextEncoder().encode(JSON.stringify(part)))
    .setProtectedHeader({ alg, kid, typ: PARTIAL_TYPE })
    .sign(key);
  return `${JSON.stringify(signed, undefined, 1)}\n`;
}
