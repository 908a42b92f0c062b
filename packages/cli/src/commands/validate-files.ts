import { type Report, tell } from '@openthb/validators';
import { exitCodes } from '../io/cli-error.js';
import type { Keeping } from '../io/spilling.js';
import type { Sink, World } from '../io/world.js';
import { type Judging, validateFile } from './validate-file.js';

/** How files are judged, and where what is kept of each goes. */
interface FilesJudging extends Omit<Judging, 'several' | 'interruption' | 'storage'> {
  readonly keeping?: Keeping | undefined;
}

/** Judges files one after the other, and ends the report; where it is stopped, the report says how far it came. */
export async function validateFiles(
  world: World,
  files: readonly string[],
  how: FilesJudging,
  report: Report,
  sink: Sink,
): Promise<number> {
  const judging = { ...how, several: files.length > 1, interruption: world.interruption?.() };
  let exitCode: number = exitCodes.fine;
  let stopped: string | undefined;
  for (const [index, file] of files.entries()) {
    const kept = how.keeping?.begin();
    const storage = kept && { open: kept.open, key: how.keeping!.key };
    const judged = await validateFile(world, file, { ...judging, storage }, report, sink).finally(() => kept?.close());
    exitCode = Math.max(exitCode, judged.exitCode);
    if (judged.stopped === undefined) continue;
    const { read: record, lines: line } = judged.stopped;
    const far = { file: index + 1, files: files.length, record, left: files.length - index - 1 };
    stopped = line === undefined ? tell(how.words, 'stopped', far) : tell(how.words, 'stoppedAtLine', { ...far, line });
    break;
  }
  await sink.write(report.end(stopped));
  return exitCode;
}
