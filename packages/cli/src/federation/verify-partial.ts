import { SdkError } from '@openthb/core';
import { partialFrom, type PartialResult } from '@openthb/reporting';
import { decodeProtectedHeader, flattenedVerify, type FlattenedJWSInput } from 'jose';
import { CliError, exitCodes } from '../io/cli-error.js';
import { readJson } from '../io/read-json.js';
import type { World } from '../io/world.js';
import type { TrustedKey } from './read-trust.js';
import { PARTIAL_TYPE } from './sign-partial.js';

/** Why a signed part is not believed. A published code is never used for anything else. */
const faults = {
  'not-signed': 'this is no signed part',
  'unknown-key': 'it is signed with a key that is not trusted',
  'bad-signature': 'it was changed after it was signed, or signed with another key',
  'other-signer': 'it names another key than that which signed it',
  'other-country': 'it is of a country that its key may not speak for',
  'bad-part': 'what is signed is no part',
} as const;

/** The part in a file, whose signature is good, and whose key is the one it names and may speak for its country. */
export async function readSignedPartial(
  world: World,
  file: string,
  trusted: readonly TrustedKey[],
): Promise<PartialResult> {
  const refuse = (code: keyof typeof faults) => new CliError(exitCodes.unreadable, `${file}: ${code}: ${faults[code]}`);
  const signed = await readJson(world, file, (json) => json as FlattenedJWSInput);
  const header = headerOf(signed);
  if (header?.typ !== PARTIAL_TYPE) throw refuse('not-signed');
  const trust = trusted.find(({ kid, alg }) => kid === header.kid && alg === header.alg);
  if (!trust) throw refuse('unknown-key');
  const payload = await flattenedVerify(signed, trust.key, { algorithms: [trust.alg] }).then(
    (verified) => verified.payload,
    () => undefined,
  );
  if (!payload) throw refuse('bad-signature');
  const part = partIn(payload);
  if (!part) throw refuse('bad-part');
  if (part.signer !== trust.kid) throw refuse('other-signer');
  if (!trust.areas.includes(part.area)) throw refuse('other-country');
  return part;
}

function headerOf(signed: FlattenedJWSInput) {
  try {
    return decodeProtectedHeader(signed);
  } catch {
    return undefined;
  }
}

function partIn(payload: Uint8Array): PartialResult | undefined {
  try {
    return partialFrom(JSON.parse(new TextDecoder().decode(payload)));
  } catch (error) {
    if (error instanceof SdkError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
