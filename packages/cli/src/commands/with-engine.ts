import { type Engine, memoryEngine, type Needs, type ResponseGatherer } from '@openthb/reporting';
import type { TrinoCatalog } from '@openthb/reporting/trino';
import { CliError, exitCodes } from '../io/cli-error.js';
import { loaded } from '../io/loaded.js';
import { readFacts, viewpointOf } from '../io/read-facts.js';
import type { World } from '../io/world.js';
import type { EngineId, FigureOptions } from './figure-options.js';

/** What an engine is opened with. */
interface EngineOptions extends FigureOptions {
  readonly needs?: Needs;
  /** What looks at each record that is read into memory, too. */
  readonly also?: Pick<ResponseGatherer, 'add'>;
}

/** Work that is done with an engine. */
type Work<T> = (engine: Engine, signal: AbortSignal) => Promise<T>;

/**
 * Opens an engine over files or a database, works with it, and closes it. What takes longer than the time limit, or is
 * interrupted, ends with nothing written.
 */
export async function withEngine<T>(
  world: World,
  files: readonly string[],
  options: EngineOptions,
  work: Work<T>,
): Promise<T> {
  const limit = options.timeLimit === undefined ? [] : [AbortSignal.timeout(options.timeLimit * 1000)];
  // Reading into memory stops at once without help; a database must be told.
  const interrupt = options.engine === 'memory' ? undefined : world.interruption?.();
  const signal = AbortSignal.any(interrupt ? [...limit, interrupt] : limit);
  try {
    const engine = await openers[options.engine](world, files, options, signal);
    try {
      return await work(engine, signal);
    } finally {
      engine.close?.();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    const why = limit[0]?.aborted ? `it took longer than ${options.timeLimit} seconds` : 'interrupted';
    throw new CliError(exitCodes.unreadable, `${why}; nothing was written`);
  }
}

type Opener = (
  world: World,
  files: readonly string[],
  options: EngineOptions,
  signal: AbortSignal,
) => Promise<Engine & { readonly close?: () => void }>;

const openers: Readonly<Record<EngineId, Opener>> = {
  async memory(world, files, options, signal) {
    return memoryEngine(await readFacts(world, files, options, signal));
  },
  async duckdb(world, files, options, signal) {
    if (files.includes('-')) throw new CliError(exitCodes.wrongUse, 'DuckDB reads files, not standard input');
    const { openDuckdb } = await loaded('@duckdb/node-api', () => import('@openthb/reporting/duckdb'));
    return openDuckdb(files, viewpointOf(world, options), {
      signal,
      ...(options.needs && { needs: options.needs }),
    });
  },
  async postgres(world, [address, ...others], options, signal) {
    if (!/^postgres(?:ql)?:/.test(address ?? '') || others.length > 0) {
      throw new CliError(exitCodes.wrongUse, 'give the address of one database, as postgres://host/name');
    }
    const { openPostgres } = await loaded('pg', () => import('@openthb/reporting/postgres'));
    return openPostgres(address, viewpointOf(world, options), { signal });
  },
  async trino(world, [address, ...others], options, signal) {
    const [first, ...rest] = (options.catalogs ?? []).map(catalogOf);
    if (!URL.canParse(address ?? '') || others.length > 0 || !first) {
      throw new CliError(exitCodes.wrongUse, 'give the address of one server, as https://user@host, and --catalogs');
    }
    const { username, origin } = new URL(address!);
    const password = world.setting?.('TRINO_PASSWORD');
    const { openTrino } = await loaded('trino-client', () => import('@openthb/reporting/trino'));
    const place = { server: origin, user: username || 'openthb', catalogs: [first, ...rest] } as const;
    return openTrino({ ...place, ...(password !== undefined && { password }), signal }, viewpointOf(world, options));
  },
};

function catalogOf(text: string): TrinoCatalog {
  const [name, handTo] = text.split(':');
  if (!/^[a-z][a-z0-9_]*$/.test(name!) || (handTo !== undefined && handTo !== 'postgres')) {
    throw new CliError(exitCodes.wrongUse, 'a catalog is given as name or name:postgres');
  }
  return { name: name!, ...(handTo && { handTo }) };
}
