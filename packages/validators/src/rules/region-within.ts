/**
 * Whether a part of a country, by ISO 3166-2, may lie in a country. The parts of Kosovo stand there under `RS`.
 * Absent: nothing is said against it.
 */
export function regionWithin(region: string | undefined, country: string | undefined): boolean {
  if (region === undefined || country === undefined) return true;
  const whole = region.slice(0, 2);
  return whole === country || (whole === 'RS' && country === 'XK');
}
