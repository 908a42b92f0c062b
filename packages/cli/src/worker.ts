/** A worker of `validate --workers`: judges the blocks that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { noteLog } from '@openthb/validators';
import { judgeBlock } from './blocks/judge-block.js';
import { judgingProfile } from './io/judging-profile.js';
import type { WorkerAbout, WorkerAnswer } from './io/worker-pool.js';
import { realWorld } from './io/world.js';

const { profile, extensions, asOf, key } = workerData as WorkerAbout;
const judging = judgingProfile(realWorld(), profile, extensions).then((read) => ({
  profile: read,
  asOf,
  notes: noteLog(read.fileRules, key),
}));

parentPort!.on('message', ({ id, block }: { readonly id: number; readonly block: Uint8Array<ArrayBuffer> }) => {
  const answer = (told: WorkerAnswer, handed: readonly ArrayBuffer[] = []) => parentPort!.postMessage(told, handed);
  judging
    .then((how) => judgeBlock(block, how))
    .then(
      (judged) => answer({ id, judged }, [judged.block.buffer, judged.notes.words.buffer, judged.notes.marks.buffer]),
      // Its message may hold a value of a record.
      () => answer({ id, failed: true }),
    );
});
