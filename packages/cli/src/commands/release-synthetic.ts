import { makeUp, type SyntheticPolicy } from '@openthb/anonymizers';
import { exitCodes } from '../io/cli-error.js';
import { readView } from '../io/read-view.js';
import { writeTable } from '../io/write-table.js';
import type { World } from '../io/world.js';
import { aggregatesText } from './synthesis-text.js';

/** How a file is read and written. */
interface ReleaseOptions {
  readonly from: string;
  readonly skipBroken?: boolean;
  readonly report?: string;
  readonly out?: string;
}

/** Writes rows that are made up under a policy, and the counts that go beside them. */
export async function releaseSynthetic(
  world: World,
  file: string,
  { policy, files }: { readonly policy: SyntheticPolicy; readonly files: Readonly<Record<string, string>> },
  options: ReleaseOptions,
): Promise<number> {
  const source = await readView(world, file, policy, options);
  const { table, aggregates } = makeUp({ table: source, policy, files });
  const sink = await world.write(options.out);
  await writeTable(sink, table, ',');
  await sink.finish();
  if (options.report !== undefined) {
    const columns = table.columns.map(({ name }) => name);
    const about = { nature: 'synthetic', policy };
    const beside = await world.write(options.report);
    await beside.write(aggregatesText(aggregates, { columns, about, name: options.report }));
    await beside.finish();
  }
  world.say(
    `${policy.id}: ${table.rows} rows were made up of ${source.rows}; what fewer than ${policy.resolution} have in common is not shown. ` +
      'Counts of persons stand in the report, which may be published beside; the rows are more than the persons.\n',
  );
  return exitCodes.fine;
}
