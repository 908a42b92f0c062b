/** Judges the structure of a file from its bytes, with what is built, and prints the most memory it took, in megabytes. */
import { closeSync, openSync, readSync } from 'node:fs';
import { byteStructure } from '@openthb/validators/bytes';

const [, , file] = process.argv;
const structure = byteStructure();
// Looked at on the way: what the system tells at the end may be the memory of the process that started this one.
let most = process.memoryUsage.rss();
if (file !== undefined) {
  const chunk = new Uint8Array(65_536);
  const handle = openSync(file);
  for (let length = readSync(handle, chunk); length > 0; length = readSync(handle, chunk)) {
    structure.take(chunk.subarray(0, length));
    most = Math.max(most, process.memoryUsage.rss());
  }
  closeSync(handle);
  structure.end();
}
console.log(most / 1e6);
