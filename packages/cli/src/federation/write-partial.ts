import { publicationPolicy } from '@openthb/anonymizers';
import { dateOfDay, firstDay } from '@openthb/core';
import { type Engine, partialOf, type PartialResult, type TableRequest } from '@openthb/reporting';
import type { FederationOptions } from '../commands/federation-options.js';
import { type FigureOptions, scopeOf } from '../commands/figure-options.js';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { readTrust } from './read-trust.js';
import { signPartial } from './sign-partial.js';
import { readSigningKey } from './signing-key.js';
import { readSignedPartial } from './verify-partial.js';

type Options = FigureOptions & FederationOptions & { readonly out?: string };

/** What makes the signed part of one country; the key is read first, so that nothing is computed in vain. */
export async function partialWriter(world: World, options: Options) {
  const { area, key, release, validDays, corrects, out } = options;
  if (area === undefined || key === undefined) {
    throw new CliError(exitCodes.wrongUse, 'a part needs its country with --area, and a key with --key');
  }
  if (release === 'internal') {
    throw new CliError(
      exitCodes.wrongUse,
      'internal figures are not passed on; true counts go as --release confidential',
    );
  }
  const signing = await readSigningKey(world, key);
  const corrected = corrects === undefined ? undefined : await readCorrected(world, corrects, options.trust);
  return async (engine: Engine, requests: readonly TableRequest[], signal: AbortSignal): Promise<void> => {
    const part = await partialOf(engine, requests, {
      area,
      scope: scopeOf(options),
      id: world.newId(),
      signer: signing.kid,
      issued: world.now(),
      expires: dayAfter(world.today(), validDays),
      ...(corrected && { corrects: corrected }),
      signal,
      ...(release === 'publication' && { policy: publicationPolicy }),
    });
    const sink = await world.write(out);
    await sink.write(await signPartial(part, signing));
    await sink.finish();
  };
}

/** The part that is corrected: only what is verified is. */
async function readCorrected(world: World, file: string, trust: string | undefined): Promise<PartialResult> {
  if (trust === undefined) {
    throw new CliError(exitCodes.wrongUse, 'the part that is corrected is verified: name the keys with --trust');
  }
  return readSignedPartial(world, file, await readTrust(world, trust));
}

/** So many days after a day. */
function dayAfter(day: string, days: number): string {
  return dateOfDay(firstDay(day) + days);
}
