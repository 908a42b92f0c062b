import { Worker } from 'node:worker_threads';
import type { HashKey } from '@openthb/validators';
import type { BlockJudged } from '../blocks/judge-block.js';
import type { Pool } from '../blocks/judge-in-blocks.js';
import { CliError, exitCodes } from './cli-error.js';

/** What a worker is told once: all of it by name, since rules are code. */
export interface WorkerAbout {
  readonly profile: string;
  readonly extensions: readonly string[];
  readonly asOf: string;
  /** By which texts are hashed before they are noted. */
  readonly key: HashKey;
}

/** What a worker answers. */
export type WorkerAnswer = { readonly id: number } & ({ readonly judged: BlockJudged } | { readonly failed: true });

/** Large enough that sending it costs little beside judging it, small enough that many are held. */
const BLOCK = 512 * 1024;

/** Workers of their own threads. Blocks go to each in turn. */
export function workerPool(count: number, about: WorkerAbout): Pool {
  const waiting = new Map<number, { resolve(judged: BlockJudged): void; reject(error: unknown): void }>();
  const failed = () =>
    new CliError(exitCodes.unreadable, 'a worker failed; without --workers the files are judged by one');
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(failed());
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: about });
    worker.on('message', (answer: WorkerAnswer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('judged' in answer) one?.resolve(answer.judged);
      else one?.reject(failed());
    });
    worker.on('error', failAll);
    return worker;
  });
  let id = 0;
  return {
    workers: count,
    blockSize: BLOCK,
    judge: (block) =>
      new Promise((resolve, reject) => {
        id += 1;
        waiting.set(id, { resolve, reject });
        workers[id % count]!.postMessage({ id, block }, [block.buffer]);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
