/** A part of a cost with so few digits that noise can be drawn for it exactly; never more. */
export function fewDigits(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 3);
  return Number((Math.floor(value / unit) * unit).toPrecision(4));
}
