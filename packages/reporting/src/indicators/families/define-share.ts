import { absent, type Breakdown } from '../../dimensions/define-dimension.js';
import { share } from '../../figures/share.js';
import { defineIndicator, type Indicator } from '../define-indicator.js';
import { measures } from '../../figures/measures.js';
import { withAnswers } from './answer-phrases.js';
import { type Brief, filled } from './brief.js';

/** What is set against what. */
interface Parts {
  readonly of: Breakdown;
  /** The codes of the numerator; default: yes. */
  readonly codes?: readonly string[];
  /** The other codes of the denominator; default: no. */
  readonly others?: readonly string[];
  /** Codes that are left out, beside those of absence. */
  readonly without?: readonly string[];
  readonly nobody?: string;
}

/** A share of those of whom it is known. */
export function defineShare({
  of,
  codes = ['yes'],
  others = ['no'],
  without = [],
  nobody = 'nobody of whom it is known',
  ...brief
}: Brief & Parts): Indicator {
  const counted = new Set([...codes, ...others]);
  const leftOut = [...Object.keys(absent), ...without].filter((code) => !counted.has(code));
  return defineIndicator({
    measure: measures.share,
    numerator: withAnswers('true', worded(of, codes)),
    denominator: withAnswers('others', worded(of, others)),
    ...filled(brief, ['Of whom it is not known is in no denominator, and is shown as left out.']),
    ...share({ of, numerator: codes, others, without: leftOut, nobody }),
  });
}

function worded({ labels = {} }: Breakdown, codes: readonly string[]): readonly string[] {
  return codes.map((code) => labels[code] ?? code);
}
