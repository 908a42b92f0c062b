import { type Noise, reachOf } from './noise-for.js';

/** How far sums of so many draws reach, each reckoned once. */
export function reachesOf(noise: Noise, missed: number): (draws: number) => number {
  const known = new Map<number, number>();
  return (draws) => {
    const reach = known.get(draws) ?? reachOf(noise, missed, draws);
    known.set(draws, reach);
    return reach;
  };
}
