import { createReadStream } from 'node:fs';

/** Gathers facts from the lines of a file as `openthb indicators` does: good records by their bytes. */
export async function gatherLines(gatherer, file) {
  const [{ byteReader }, { byteLines }] = await Promise.all([
    import('@openthb/core/bytes'),
    import('@openthb/validators/bytes'),
  ]);
  const reader = byteReader(gatherer.level);
  const lines = byteLines(reader, undefined, (view) => {
    reader.read(view);
    gatherer.laidOut(reader.kind());
  });
  const add = ({ bytes }) => gatherer.add(JSON.parse(Buffer.from(bytes).toString()));
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    for (const line of lines.steps(chunk)) add(line);
  }
  for (const line of lines.end()) add(line);
}

/** As much at once as the command line reads. */
const CHUNK = 512 * 1024;
