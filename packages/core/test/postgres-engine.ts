import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { byTable, type Refusal, type SqlEngine } from './sql-engine.js';

/** Rows of one statement; a message to the server has its bounds. */
const BATCH = 10_000;

/** The folder of PostgreSQL's programs: as Debian installs them, or on the path; undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...process.env['PATH']!.split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** A cluster of its own in a temporary folder, that only listens on a socket there, or on a port of this machine too. */
export async function startPostgres(
  programs: string,
  port?: number,
): Promise<SqlEngine & { readonly address: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'openthb-pg-'));
  const options = asOrdinaryUser(folder);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'openthb', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { ...options, stdio: 'ignore' });
  const network = port === undefined ? ['listen_addresses='] : ['listen_addresses=127.0.0.1', `port=${port}`];
  const settings = ['fsync=off', 'synchronous_commit=off', ...network, `unix_socket_directories=${folder}`];
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const client = await connected(folder, port);
  return {
    run: async (sql) => void (await client.query(sql)),
    row: async (sql) => (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows[0]!,
    insert: (rows) => insert(client, rows),
    trial: (work) => trial(client, work),
    address: `postgres://openthb@/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await client.end();
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root: then as its own user, or as nobody. */
function asOrdinaryUser(folder: string): SpawnOptions & { readonly cwd: string } {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const id = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  const user = ['postgres', 'nobody'].find((name) => {
    try {
      return id('-u', name) > 0;
    } catch {
      return false;
    }
  })!;
  const [uid, gid] = [id('-u', user), id('-g', user)];
  chownSync(folder, uid, gid);
  return { cwd: folder, uid, gid };
}

async function connected(host: string, port = 5432): Promise<pg.Client> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client({ host, port, user: 'openthb', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** One statement for many rows, with the rows in one parameter. */
async function insert(client: pg.Client, rows: Parameters<SqlEngine['insert']>[0]): Promise<void> {
  for (const [{ schema, name, columns }, values] of byTable(rows)) {
    for (let at = 0; at < values.length; at += BATCH) {
      const batch = values
        .slice(at, at + BATCH)
        .map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index]])));
      await client.query(
        `insert into ${schema}.${name} select * from json_populate_recordset(null::${schema}.${name}, $1)`,
        [JSON.stringify(batch)],
      );
    }
  }
}

async function trial(client: pg.Client, work: () => Promise<void>): Promise<Refusal | undefined> {
  await client.query('begin');
  try {
    await work();
    await client.query('set constraints all immediate');
    return undefined;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    const { code, constraint, column } = error;
    return { ofConstraint: code?.startsWith('23') === true, constraint: constraint ?? column };
  } finally {
    await client.query('rollback');
  }
}
