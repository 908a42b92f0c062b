import { publicationPolicy } from '@openthb/anonymizers';
import { type Engine, partialOf, type TableRequest } from '@openthb/reporting';
import type { FederationOptions } from '../commands/federation-options.js';
import { type FigureOptions, scopeOf } from '../commands/figure-options.js';
import { CliError, exitCodes } from '../io/cli-error.js';
import type { World } from '../io/world.js';
import { signPartial } from './sign-partial.js';
import { readSigningKey } from './signing-key.js';

type Options = FigureOptions & FederationOptions & { readonly out?: string };

/** What makes the signed part of one country; the key is read first, so that nothing is computed in vain. */
export async function partialWriter(world: World, options: Options) {
  const { area, key, release, validDays, out } = options;
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
  const issued = world.today();
  return async (engine: Engine, requests: readonly TableRequest[], signal: AbortSignal): Promise<void> => {
    const part = await partialOf(engine, requests, {
      area,
      scope: scopeOf(options),
      issued,
      expires: dayAfter(issued, validDays),
      signal,
      ...(release === 'publication' && { policy: publicationPolicy }),
    });
    const sink = await world.write(out);
    await sink.write(await signPartial(part, signing));
    await sink.finish();
  };
}

/** So many days after a day. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
