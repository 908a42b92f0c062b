import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const VERSION = '476';
/** PostgreSQL's plugin knows types of the geospatial one. */
const PLUGINS = ['postgresql', 'geospatial', 'memory'];
/** The coordinator's port; those of the workers follow. */
const PORT = 18_080;

/** How large a cluster is. */
export interface TrinoSize {
  readonly workers: number;
  /** The memory of each node, in MB. */
  readonly memory: number;
  /** Whether each worker has one processor for itself, as if it were a machine; with the program `taskset`. */
  readonly oneProcessorEach: boolean;
}

/** What a running Trino is asked at, and how it is stopped. */
export interface RunningTrino {
  readonly server: string;
  stop(): Promise<void>;
}

/** The programs of Trino, fetched from Maven Central where they are not there yet. */
export function fetchedServer(folder: string): string {
  const home = join(folder, `trino-server-${VERSION}`);
  if (existsSync(join(home, 'lib'))) return home;
  mkdirSync(folder, { recursive: true });
  const artifact = `io.trino:trino-server:${VERSION}:tar.gz`;
  execFileSync('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`]);
  execFileSync('tar', ['xzf', join(folder, `trino-server-${VERSION}.tar.gz`), '-C', folder]);
  return home;
}

/** Starts a coordinator and workers on loopback, each with the same catalogs; in `work`, which is theirs. */
export async function startTrino(
  home: string,
  work: string,
  java: string,
  catalogs: Readonly<Record<string, string>>,
  size: TrinoSize,
): Promise<RunningTrino> {
  const plugins = join(work, 'plugin');
  mkdirSync(plugins, { recursive: true });
  for (const plugin of PLUGINS) symlinkSync(join(home, 'plugin', plugin), join(plugins, plugin));
  const nodes = Array.from({ length: size.workers + 1 }, (_, number) =>
    startNode(home, work, java, catalogs, number, size),
  );
  const server = `http://127.0.0.1:${PORT}`;
  const stop = async () => void (await Promise.all(nodes.map(ended)));
  try {
    await until(nodes, async () => {
      const info = (await (await fetch(`${server}/v1/info`)).json()) as { readonly starting: boolean };
      return !info.starting;
    });
    return { server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ended(node: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => {
    if (node.exitCode !== null) resolve();
    node.once('exit', () => resolve());
    node.kill();
  });
}

function startNode(
  home: string,
  work: string,
  java: string,
  catalogs: Readonly<Record<string, string>>,
  number: number,
  { memory, oneProcessorEach }: TrinoSize,
): ReturnType<typeof spawn> {
  const folder = join(work, `node-${number}`);
  mkdirSync(join(folder, 'catalog'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  for (const [name, text] of Object.entries(catalogs))
    writeFileSync(join(folder, 'catalog', `${name}.properties`), text);
  const settings = {
    coordinator: String(number === 0),
    ...(number === 0 && { 'node-scheduler.include-coordinator': 'false' }),
    'http-server.http.port': String(PORT + number),
    'discovery.uri': `http://127.0.0.1:${PORT}`,
    'node.internal-address': '127.0.0.1',
    'node.environment': 'proof',
    'node.id': `node-${number}`,
    'query.max-memory-per-node': `${Math.floor(memory * 0.4)}MB`,
    'plugin.dir': join(work, 'plugin'),
    'catalog.config-dir': join(folder, 'catalog'),
  };
  const config = join(folder, 'config.properties');
  writeFileSync(config, lines(settings));
  const log = openSync(join(folder, 'log'), 'w');
  const flags = [
    `-Xmx${memory}M`,
    '-Djdk.attach.allowAttachSelf=true',
    '--enable-native-access=ALL-UNNAMED',
    '--sun-misc-unsafe-memory-access=allow',
    '--add-modules=jdk.incubator.vector',
    `-Dnode.data-dir=${join(folder, 'data')}`,
    `-Dconfig=${config}`,
  ];
  const program = ['-cp', `${join(home, 'lib')}/*`, 'io.trino.server.TrinoServer'];
  const bound = oneProcessorEach && number > 0 ? ['taskset', '-c', String(number - 1)] : [];
  const [command, ...args] = [...bound, java, ...flags, ...program];
  return spawn(command!, args, { cwd: folder, stdio: ['ignore', log, log] });
}

/** Properties as a file has them. */
export function lines(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

const PATIENCE = 900;

async function until(nodes: readonly ReturnType<typeof spawn>[], done: () => Promise<boolean>): Promise<void> {
  for (let second = 0; second < PATIENCE; second += 1) {
    if (nodes.some(({ exitCode }) => exitCode !== null)) throw new Error('A node of Trino has ended.');
    if (await done().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('Trino did not start.');
}
