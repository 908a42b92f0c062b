/** Goes down a gradient with steps of about one length for each number, whatever the gradient's. */
export interface Descent {
  step(numbers: Float64Array, gradient: Float64Array, rate: number): void;
}

const [FIRST, SECOND] = [0.9, 0.99];

/**
 * Begins to go down, for so many numbers.
 * @see Kingma, Ba: Adam: A Method for Stochastic Optimization (2015)
 */
export function descent(size: number): Descent {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let steps = 0;
  return {
    step(numbers, gradient, rate) {
      steps += 1;
      const [first, second] = [1 - FIRST ** steps, 1 - SECOND ** steps];
      for (let at = 0; at < size; at += 1) {
        const slope = gradient[at]!;
        mean[at] = FIRST * mean[at]! + (1 - FIRST) * slope;
        square[at] = SECOND * square[at]! + (1 - SECOND) * slope * slope;
        numbers[at]! -= (rate * (mean[at]! / first)) / (Math.sqrt(square[at]! / second) + 1e-9);
      }
    },
  };
}
