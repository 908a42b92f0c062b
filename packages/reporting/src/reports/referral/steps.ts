import { type Table, TOTAL } from '@openthb/core';
import { answer } from '../../dimensions/answer.js';
import { outcome } from '../../dimensions/outcome.js';
import { referralsMade } from '../../indicators/referrals-made.js';
import { funnel } from '../../pictures/funnel.js';
import type { ListSection } from '../chapter.js';
import { countText } from '../figure-text.js';
import type { Phrase } from '../words/phrases.js';

/** How many referrals come how far: the mechanism breaks where few go on. */
export const steps: ListSection = {
  title: 'How far referrals come',
  words: 'Each step is as wide as it is many. Where it becomes narrow, persons are lost.',
  requests: [
    { indicator: referralsMade, by: [answer] },
    { indicator: referralsMade, by: [outcome] },
  ],
  picture: funnel,
  list({ speaker }, [byAnswer, byOutcome]) {
    const all = sumOf(byAnswer!, [TOTAL]);
    const counted: readonly (readonly [Phrase, number | null])[] = [
      ['referrals made', all],
      ['answered', sumOf(byAnswer!, ['accepted', 'refused'])],
      ['accepted', sumOf(byAnswer!, ['accepted'])],
      ['the person was served, wholly or in part', sumOf(byOutcome!, ['provided', 'partly-provided'])],
    ];
    return {
      columns: [
        { id: 'name', title: 'step' },
        { id: 'text', title: 'referrals', kind: 'number' },
        { id: 'share', title: 'share of all', kind: 'number' },
      ],
      lines: counted.map(([name, value]) => ({
        name: speaker.say(name),
        value,
        text: countText(value, speaker),
        share: value === null || !all ? null : speaker.percent(value / all),
      })),
      none: 'There are no referrals.',
      source: 'the referrals, as they stood on the day',
      caveats: ['A referral that was closed need not have led to a service: outcome and status are apart.'],
    };
  },
};

/** The sum of some codes of a table with one dimension; null where one of them is hidden. A code that is not there is none. */
function sumOf(table: Table, codes: readonly string[]): number | null {
  const [{ id }] = table.dimensions as [(typeof table.dimensions)[0]];
  const values = codes.map((code) => {
    const row = table.rows.find(({ at }) => at[id] === code);
    return row ? row.value : 0;
  });
  return values.includes(null) ? null : values.reduce<number>((sum, value) => sum + value!, 0);
}
