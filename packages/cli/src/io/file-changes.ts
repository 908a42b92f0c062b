import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How often files are looked at, in milliseconds. */
const PAUSE = 300;

/**
 * Goes on each time that one of the files has changed, and has not changed for a moment since, until it is aborted. It
 * looks at times and sizes, since many editors put a new file in the place of the old one.
 */
export async function* fileChanges(
  names: readonly string[],
  until: AbortSignal,
  pause: number = PAUSE,
): AsyncGenerator<void> {
  let told = await stateOf(names);
  let before = told;
  while (!until.aborted) {
    await setTimeout(pause, undefined, { signal: until }).catch(() => {});
    const now = await stateOf(names);
    const settled = now === before;
    before = now;
    if (until.aborted || !settled || now === told) continue;
    told = now;
    yield;
  }
}

async function stateOf(names: readonly string[]): Promise<string> {
  const states = await Promise.all(
    names.map((name) =>
      stat(name).then(
        ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
        () => 'none',
      ),
    ),
  );
  return states.join('\n');
}
