export { all, among, before, hasCode, includes, is, not, says, some, there, upTo } from './conditions.js';
export { column, from, pickFrom, through } from './joins.js';
export { countOf, greatest, has, least, pick, totalOf } from './lists.js';
export { absence, reasonOf, said, saidFlag } from './said.js';
export type { Condition, DayEnd, Term, Value } from './term.js';
export {
  asOf,
  byAgeMoment,
  choose,
  dateNumber,
  dayOf,
  exactDay,
  field,
  firstGiven,
  minus,
  type Operand,
  plus,
  tenThousandths,
  yearOf,
} from './values.js';
