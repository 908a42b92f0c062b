import type { Path } from '@openthb/core';
import type { FileRuleContext } from '../define-file-rule.js';

/** Whether a rule speaks; undefined: it does not know enough yet. */
export type Verdict = boolean | undefined;

/** Where a judgement is about: a record that is visited, or a part of it. */
export interface Judged {
  report(path: Path): void;
  keep(path: Path): number;
}

/** Judgements that may have to wait for records that come later in the file. */
export interface Judgements {
  /** Judges about two numbers, at once if it can be. */
  judge(at: Judged, path: Path, one: number, other?: number): Verdict;
  /** Judges what waited, after the last record, and gives the places to be told of. */
  end(): Generator<number>;
}

/** Begins without any. What waits is held as three numbers, and judged last by `lastly` where that is another matter. */
export function judgements(
  { open, forget }: Pick<FileRuleContext, 'open' | 'forget'>,
  verdictOn: (one: number, other: number) => Verdict,
  lastly: (one: number, other: number) => Verdict = verdictOn,
): Judgements {
  const waiting = open(4);
  let length = 0;
  let swept = SWEPT;
  const add = (one: number, other: number, place: number) => {
    waiting.set(length, one);
    waiting.set(length + 1, other);
    waiting.set(length + 2, place);
    length += WIDTH;
  };
  /** Those whose time has come and that have nothing to tell wait no longer. */
  const sweep = () => {
    const end = length;
    length = 0;
    for (let at = 0; at < end; at += WIDTH) {
      const [one, other, place] = [waiting.get(at), waiting.get(at + 1), waiting.get(at + 2)];
      if (verdictOn(one, other) === false) forget(place);
      else add(one, other, place);
    }
    swept = Math.max(SWEPT, length * 2);
  };
  return {
    judge(at, path, one, other = 0) {
      const verdict = verdictOn(one, other);
      if (verdict === undefined) {
        if (length >= swept) sweep();
        add(one, other, at.keep(path));
      } else if (verdict) at.report(path);
      return verdict;
    },
    *end() {
      for (let at = 0; at < length; at += WIDTH) {
        if (lastly(waiting.get(at), waiting.get(at + 1)) === true) yield waiting.get(at + 2);
      }
    },
  };
}

const WIDTH = 3;

/** So many numbers wait before it is looked whether they still must. */
const SWEPT = WIDTH * 65_536;
