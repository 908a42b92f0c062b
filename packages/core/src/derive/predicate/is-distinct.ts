/** Whether no value stands in a list twice. */
export function isDistinct(values: readonly unknown[]): boolean {
  const { length } = values;
  if (length > FEW) return new Set(values).size === length;
  for (let at = 1; at < length; at += 1) {
    for (let before = 0; before < at; before += 1) {
      if (values[before] === values[at]) return false;
    }
  }
  return true;
}

/** So few that comparing each with each is faster than a set. */
const FEW = 12;
