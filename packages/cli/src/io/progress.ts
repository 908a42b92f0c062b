import type { World } from './world.js';

/**
 * Shows on a terminal how much of the input was read, how fast, and how long it will take where its size is known;
 * nothing in a pipe.
 */
export async function* withProgress(
  bytes: AsyncIterable<Uint8Array>,
  world: World,
  label: string,
): AsyncGenerator<Uint8Array> {
  if (!world.terminal) {
    yield* bytes;
    return;
  }
  const { Presets, SingleBar } = (await import('cli-progress')).default;
  const total = await world.size?.(label);
  const format = formatOf(label, total !== undefined);
  const options = { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50 };
  const bar = new SingleBar(options, Presets.legacy);
  const from = performance.now();
  let size = 0;
  bar.start(megabytes(total ?? 0), 0, { rate: '0.0' });
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      const seconds = (performance.now() - from) / 1000;
      bar.update(megabytes(size), { rate: (size / MEGABYTE / seconds).toFixed(1) });
      yield chunk;
    }
  } finally {
    bar.stop();
  }
}

function formatOf(label: string, sized: boolean): string {
  // What stands between braces would be taken for a field of the format.
  const name = label.replaceAll(/[{}\p{Cc}]/gu, '\uFFFD');
  return sized
    ? `${name}: [{bar}] {percentage}%, {value} of {total} MB, {rate} MB/s, {eta_formatted} left`
    : `${name}: {value} MB read, {rate} MB/s, {duration_formatted}`;
}

function megabytes(size: number): number {
  return Math.round(size / 100_000) / 10;
}

const MEGABYTE = 1_000_000;
