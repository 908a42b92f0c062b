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
  /** Judges what waited, after the last record. */
  end(): void;
}

/** Begins without any. What waits is held as three numbers, and judged last by `lastly` where that is another matter. */
export function judgements(
  { tell, forget }: FileRuleContext,
  verdictOn: (one: number, other: number) => Verdict,
  lastly: (one: number, other: number) => Verdict = verdictOn,
): Judgements {
  let waiting = new Uint32Array(WIDTH * 64);
  let length = 0;
  /** Those whose time has come and that have nothing to tell wait no longer. */
  const sweep = () => {
    let kept = 0;
    for (let at = 0; at < length; at += WIDTH) {
      if (verdictOn(waiting[at]!, waiting[at + 1]!) === false) forget(waiting[at + 2]!);
      else {
        waiting.copyWithin(kept, at, at + WIDTH);
        kept += WIDTH;
      }
    }
    length = kept;
  };
  const wait = (one: number, other: number, place: number) => {
    if (length === waiting.length && length >= SWEPT) sweep();
    if (length === waiting.length) {
      const larger = new Uint32Array(waiting.length * 2);
      larger.set(waiting);
      waiting = larger;
    }
    waiting[length] = one;
    waiting[length + 1] = other;
    waiting[length + 2] = place;
    length += WIDTH;
  };
  return {
    judge(at, path, one, other = 0) {
      const verdict = verdictOn(one, other);
      if (verdict === undefined) wait(one, other, at.keep(path));
      else if (verdict) at.report(path);
      return verdict;
    },
    end() {
      for (let at = 0; at < length; at += WIDTH) {
        if (lastly(waiting[at]!, waiting[at + 1]!) === true) tell(waiting[at + 2]!);
      }
    },
  };
}

const WIDTH = 3;

/** So many numbers wait before it is looked whether they still must. */
const SWEPT = WIDTH * 65_536;
