/**
 * What an attacker may reach with a file.
 * @since 0.1.0
 */
export interface AttackRisk {
  /** The risk of the record that is easiest to lead back. */
  readonly highest: number;
  /** The mean over records: what a marketer reaches, who leads back as many as possible and does not mind mistakes. */
  readonly average: number;
  /** How many records are to be expected to be led back rightly. */
  readonly expected: number;
  /** Records whose risk is above the threshold. */
  readonly above: { readonly threshold: number; readonly records: number };
  /** How many records have a risk above each of these steps, and at most the step before. */
  readonly spread: readonly { readonly above: number; readonly upTo: number; readonly records: number }[];
}

/** One over 1, 2, 3, 5, 11, 20, 50 and 100: class sizes that people ask for. */
const STEPS = [1, 1 / 2, 1 / 3, 1 / 5, 1 / 11, 1 / 20, 1 / 50, 1 / 100, 0];

/** So far apart that rounding does not move a risk over a step. */
const HAIR = 1e-12;

/**
 * Sums up the risks of records.
 * @since 0.1.0
 */
export function attackRisk(risks: Float64Array, threshold: number): AttackRisk {
  let highest = 0;
  let expected = 0;
  let above = 0;
  const counts = new Uint32Array(STEPS.length - 1);
  for (const risk of risks) {
    highest = Math.max(highest, risk);
    expected += risk;
    if (risk > threshold + HAIR) above += 1;
    let step = 0;
    while (risk <= STEPS[step + 1]! + HAIR && step < counts.length - 1) step += 1;
    counts[step]! += 1;
  }
  return {
    highest,
    average: risks.length === 0 ? 0 : expected / risks.length,
    expected,
    above: { threshold, records: above },
    spread: [...counts].map((records, step) => ({ above: STEPS[step + 1]!, upTo: STEPS[step]!, records })),
  };
}
