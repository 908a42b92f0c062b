import { decodeStart } from '../../bytes/decode-start.js';
import { peek } from '../../bytes/peek.js';
import { defineFormat, type Input, type Reading } from '../define-format.js';
import { readDocument } from './read-document.js';
import { readLongDocument } from './read-long-document.js';
import { readNdjson } from './read-ndjson.js';
import { inOurVersion } from './versioned.js';

/** OpenTHB's own files: NDJSON with a record a line, or one JSON document. */
export const openthb = defineFormat({
  id: 'openthb',
  title: 'OpenTHB, as NDJSON or JSON',
  recognises(start) {
    const text = decodeStart(start);
    // Any line may be broken, the first one too; a file that holds nothing is told to be empty.
    return text.trim() === '' || /^[ \t]*[[{]/m.test(text);
  },
  read(input) {
    const { start, bytes } = peek(input.bytes);
    let lines = () => ({ lines: 0, blank: 0 });
    return {
      lines: () => lines(),
      records: (async function* () {
        const read = readerOf(decodeStart(await start()));
        const reading = read({ bytes });
        lines = reading.lines;
        yield* inOurVersion(reading.records);
      })(),
    };
  },
});

/** Whether a file that begins so holds a record a line, and no document. */
export function holdsRecordLines(start: Uint8Array): boolean {
  const text = decodeStart(start);
  return /^\s*\{/.test(text) && readerOf(text) === readNdjson;
}

/** Reads a part of such a file, cut at line ends; lines and records are numbered from its own beginning. */
export function readRecordLines(input: Input): Reading {
  const { records, lines } = readNdjson(input);
  return { lines, records: inOurVersion(records) };
}

/** By the first bytes: a list, an object of records, a single record that goes on after its first line, or NDJSON. */
function readerOf(start: string): (input: Input) => Reading {
  if (/^\s*(?:\[|\{\s*"(?:manifest|records)"\s*:)/.test(start)) return readLongDocument;
  if (!/^\s*\{[ \t\r]*\n/.test(start)) return readNdjson;
  return /^\s*\{\s*"record"/.test(start) || !/"records"\s*:/.test(start) ? readDocument : readLongDocument;
}
