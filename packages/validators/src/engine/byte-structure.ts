import { type Extension, fileRules, recordsWith, type RuleText } from '@openthb/core';
import { byteJudge } from '@openthb/core/bytes';
import { byteLines, type OpenLine } from './byte-lines.js';
import { checkStructure, type Structure } from './structure.js';

/**
 * A line of NDJSON that is no good record, or one with something worth a warning.
 * @since 0.1.0
 */
export type JudgedLine =
  | { readonly ok: true; readonly line: number; readonly text: string; readonly structure: Structure }
  | { readonly ok: false; readonly line: number; readonly rule: RuleText };

/**
 * Judges the structure of an NDJSON file as its bytes come.
 * @since 0.1.0
 */
export interface ByteStructure {
  /** What is to be said of the lines that came; nothing of good ones. */
  take(chunk: Uint8Array): readonly JudgedLine[];
  /** What is to be said of the last line; call once. */
  end(): readonly JudgedLine[];
  /** How many lines there were, and how many good records of each kind. */
  counts(): { readonly lines: number; readonly good: Readonly<Record<string, number>> };
}

/**
 * Begins to judge the structure of an NDJSON file from its bytes: a good record is told without being read as an object;
 * whatever is unusual is read and judged by `checkStructure`. No rule is run, since rules need records: it is for counting,
 * and for those who ask for structure alone.
 * @since 0.1.0
 */
export function byteStructure(extensions: readonly Extension[] = []): ByteStructure {
  const find = recordsWith(extensions);
  const judge = byteJudge(find);
  const lines = byteLines(judge);
  const counted: Record<string, number> = {};
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  const judged = ({ line, bytes }: OpenLine): JudgedLine | undefined => {
    if (bytes === undefined) return { ok: false, line, rule: fileRules.tooLong };
    const text = textOf(bytes, line, decoder);
    if (text === undefined) return { ok: false, line, rule: fileRules.encoding };
    const value = parsed(text);
    if (value === undefined) return { ok: false, line, rule: fileRules.json };
    const structure = checkStructure(value, find);
    if (!structure.ok || structure.issues.length > 0) return { ok: true, line, text, structure };
    const { record } = structure;
    counted[record.record] = (counted[record.record] ?? 0) + 1;
    return undefined;
  };
  const all = (open: readonly OpenLine[]) => open.map(judged).filter((line) => line !== undefined);

  return {
    take: (chunk) => all(lines.take(chunk)),
    end: () => all(lines.end()),
    counts() {
      const { lines: count, good: told } = lines.counts();
      const good: Record<string, number> = { ...told };
      for (const [kind, count] of Object.entries(counted)) good[kind] = (good[kind] ?? 0) + count;
      return { lines: count, good };
    },
  };
}

function textOf(bytes: Uint8Array, line: number, decoder: InstanceType<typeof TextDecoder>): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
