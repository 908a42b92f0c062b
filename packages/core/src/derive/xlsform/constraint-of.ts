import type { Constraint } from '../../scalars/define-scalar.js';

/** An XPath expression that is true of the values that a scalar allows; undefined where none can say it. */
export function constraintOf(constraint: Constraint): string | undefined {
  switch (constraint.type) {
    case 'integer':
      return `. >= ${constraint.minimum} and . <= ${constraint.maximum}`;
    case 'text':
      return isFreeText(constraint.pattern) ? lengthOf(constraint.pattern) : matches(constraint.pattern.source);
    case 'boolean':
    case 'constant':
      return undefined;
  }
}

/** The same of a list whose items are joined by semicolons. */
export function listConstraintOf(constraint: Constraint): string | undefined {
  if (constraint.type !== 'text' || isFreeText(constraint.pattern)) return undefined;
  const item = constraint.pattern.source.replace(/^\^/, '').replace(/\$$/, '');
  return matches(`^(?:${item})(?:;(?:${item}))*$`);
}

/**
 * Whether a pattern is about any character that there is, and so one for people's own words. Collect matches by Java and
 * Enketo by JavaScript without the flag `u`; what they understand alike does not include classes of Unicode.
 */
export function isFreeText({ source }: RegExp): boolean {
  return /\\[pPu]|\(\?<|\$\{/.test(source);
}

/** The bound at the end of a pattern. It counts UTF-16 units, of which a character has one or two: never too lenient. */
function lengthOf({ source }: RegExp): string | undefined {
  const [, longest] = /\{(?:\d*,)?(\d+)\}\$$/.exec(source) ?? [];
  return longest === undefined ? undefined : `string-length(.) <= ${longest}`;
}

/** XPath has no escapes: a text stands between whichever quotation marks it does not hold. */
function matches(source: string): string | undefined {
  const mark = ["'", '"'].find((one) => !source.includes(one));
  return mark && `regex(., ${mark}${source}${mark})`;
}
