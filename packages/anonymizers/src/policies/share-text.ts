/** A share as so many in a hundred. */
export function shareText(share: number): string {
  return `${Number((100 * share).toFixed(2))} %`;
}
