/** The sum of the numbers at some places. */
export function sumAt(numbers: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + numbers[place]!, 0);
}
