/** How large an argument must be for the series of Stirling to be exact to the last digits. */
const LARGE = 12;

/** The logarithm of the gamma function, of a positive number. */
export function logGamma(x: number): number {
  let shift = 0;
  let large = x;
  for (; large < LARGE; large += 1) shift += Math.log(large);
  const inverse = 1 / large;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** The derivative of the logarithm of the gamma function, of a positive number. */
export function digamma(x: number): number {
  let shift = 0;
  let large = x;
  for (; large < LARGE; large += 1) shift += 1 / large;
  const inverse = 1 / large;
  const square = inverse * inverse;
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return Math.log(large) - inverse / 2 - series - shift;
}
