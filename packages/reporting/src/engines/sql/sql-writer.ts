import { firstDay } from '@openthb/core';
import type { LeafCondition, LeafTerm } from '../../facts/reckon/reckoner.js';
import type { Condition, DayEnd, Term } from '../../facts/terms/term.js';
import type { Viewpoint } from '../../facts/viewpoint.js';

/** Writes terms and conditions as expressions. */
export interface SqlWriter {
  term(term: Term): string;
  condition(condition: Condition): string;
}

/** Writes what terms share, whatever they look into; in what PostgreSQL, DuckDB and Trino have in common. */
export function sqlWriter(
  { asOf, ageAt }: Viewpoint,
  leaves: { readonly term: (term: LeafTerm) => string; readonly condition: (condition: LeafCondition) => string },
): SqlWriter {
  function term(one: Term): string {
    switch (one.op) {
      case 'literal':
        return literal(one.value);
      case 'as-of':
        return String(firstDay(asOf));
      case 'by-age-moment':
        return term(one.terms[ageAt]);
      case 'choose': {
        const cases = one.cases.map(([when, then]) => `when ${condition(when)} then ${term(then)}`);
        return `case ${cases.join(' ')}${one.otherwise ? ` else ${term(one.otherwise)}` : ''} end`;
      }
      case 'first-given':
        return `coalesce(${one.terms.map(term).join(', ')})`;
      case 'plus':
        return `(${term(one.left)} + ${term(one.right)})`;
      case 'minus':
        return `(${term(one.left)} - ${term(one.right)})`;
      case 'year':
        return `substr(${term(one.of)}, 1, 4)`;
      case 'date-number':
        return dateNumber(term(one.of), one.end);
      default:
        return leaves.term(one);
    }
  }

  function condition(one: Condition): string {
    switch (one.op) {
      case 'is':
        return `${term(one.left)} = ${term(one.right)}`;
      case 'before':
        return `${term(one.left)} < ${term(one.right)}`;
      case 'up-to':
        return `${term(one.left)} <= ${term(one.right)}`;
      case 'among':
        return one.values.length === 0 ? NEVER : `${term(one.of)} in (${one.values.map(literal).join(', ')})`;
      case 'there':
        return `${term(one.of)} is not null`;
      case 'all':
        return one.of.length === 0 ? ALWAYS : `(${one.of.map(condition).join(' and ')})`;
      case 'some':
        return one.of.length === 0 ? NEVER : `(${one.of.map(condition).join(' or ')})`;
      case 'not':
        // A comparison with what is absent is neither true nor false; here it is not met.
        return `not coalesce(${condition(one.of)}, false)`;
      default:
        return leaves.condition(one);
    }
  }

  return { term, condition };
}

const ALWAYS = '1 = 1';
const NEVER = '1 = 0';

/** A text or number of a definition or of an option; never one of a record. */
export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

function dateNumber(date: string, end: DayEnd): string {
  const whole = (text: string) => `cast(replace(${text}, '-', '') as integer)`;
  if (end === 'first') return whole(`substr(${date} || '-01-01', 1, 10)`);
  const year = `cast(substr(${date}, 1, 4) as integer)`;
  const leap = `case when mod(${year}, 4) = 0 and (mod(${year}, 100) <> 0 or mod(${year}, 400) = 0) then 29 else 28 end`;
  const month = `substr(${date}, 6, 2)`;
  const length = `case when ${month} = '02' then ${leap} when ${month} in ('04', '06', '09', '11') then 30 else 31 end`;
  return `case length(${date}) when 4 then ${year} * 10000 + 1231 when 7 then ${whole(date)} * 100 + ${length} else ${whole(`substr(${date}, 1, 10)`)} end`;
}
