/** From how near to 1 up to which order the best one is looked for, on a log scale. */
const ORDERS = [-12, 20] as const;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The epsilon that a cost in rho promises at a delta: with but the chance delta, how much likelier any result may be with
 * a person than without. The least over all orders of Rényi divergence.
 * @see Canonne, Kamath, Steinke: The Discrete Gaussian for Differential Privacy (2020), proposition 12
 * @since 0.1.0
 */
export function epsilonOf(rho: number, delta: number): number {
  let [low, high] = ORDERS as readonly [number, number];
  for (let step = 0; step < 100; step += 1) {
    const one = high - GOLDEN * (high - low);
    const other = low + GOLDEN * (high - low);
    if (atOrder(rho, delta, one) < atOrder(rho, delta, other)) high = other;
    else low = one;
  }
  return Math.max(0, atOrder(rho, delta, (low + high) / 2));
}

/** The epsilon at one order, given as the logarithm of how much it is above 1. */
function atOrder(rho: number, delta: number, log: number): number {
  const above = Math.exp(log);
  const order = 1 + above;
  return order * rho + Math.log(1 / (order * delta)) / above + Math.log1p(-1 / order);
}
