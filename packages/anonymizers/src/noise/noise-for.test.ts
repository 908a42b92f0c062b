import { describe, expect, it } from 'vitest';
import { repeatableBitsForTests } from './bits.js';
import { noiseFor, reachOf } from './noise-for.js';

describe('the reach of one draw', () => {
  it('is the least that holds, by the weights of all numbers', () => {
    const weights = {
      epsilon: (spread: number) => (x: number) => Math.exp((-Math.abs(x) * Math.SQRT2) / spread),
      rho: (spread: number) => (x: number) => Math.exp(-(x * x) / (2 * spread * spread)),
    };
    for (const [kind, amount, missed] of [
      ['epsilon', 0.37, 0.05],
      ['epsilon', 3, 0.001],
      ['epsilon', 0.011, 0.025],
      ['rho', 0.02, 0.05],
      ['rho', 2, 0.01],
    ] as const) {
      const noise = noiseFor(kind === 'rho' ? { rho: amount } : { epsilon: amount }, { cells: 2, size: 3 });
      const weight = weights[kind](noise.spread);
      const far = Math.ceil(noise.spread * 60);
      const beyond = (reach: number) => {
        let [outside, all] = [0, 0];
        for (let x = -far; x <= far; x += 1) {
          all += weight(x);
          if (Math.abs(x) > reach) outside += weight(x);
        }
        return outside / all;
      };
      const reach = reachOf(noise, missed);
      expect(beyond(reach)).toBeLessThanOrEqual(missed * 1.000001);
      expect(beyond(reach - 1)).toBeGreaterThan(missed);
    }
  });

  it('of very wide noise is told at once, and noise of any width can be drawn', () => {
    const bits = repeatableBitsForTests('very wide');
    for (const cost of [{ epsilon: 0.4 }, { rho: 0.3412 }]) {
      const noise = noiseFor(cost, { cells: 3, size: 1_000_000 });
      const reach = reachOf(noise, 0.05);
      let inside = 0;
      for (let draw = 0; draw < 2000; draw += 1) inside += Number(Math.abs(noise.draw(bits)) <= reach);
      expect(inside / 2000).toBeGreaterThan(0.935);
      expect(reach).toBeLessThan(4 * noise.spread);
      expect(reachOf(noise, 0.05, 5)).toBeLessThan(5 * reach);
    }
  });
});

describe('the reach of sums of noise', () => {
  it.for([{ epsilon: 0.5 }, { rho: 0.05 }] as const)('holds in at least 95 of 100 draws: %j', (cost) => {
    const noise = noiseFor(cost, { cells: 1, size: 1 });
    const bits = repeatableBitsForTests('sums');
    for (const draws of [1, 2, 10, 60]) {
      const reach = reachOf(noise, 0.05, draws);
      let inside = 0;
      for (let run = 0; run < 2000; run += 1) {
        let sum = 0;
        for (let draw = 0; draw < draws; draw += 1) sum += noise.draw(bits);
        if (Math.abs(sum) <= reach) inside += 1;
      }
      expect(inside / 2000).toBeGreaterThan(0.94);
      // Honest, and not so wide that it says nothing.
      expect(reach).toBeLessThan(4 * noise.spread * Math.sqrt(draws) + 2);
    }
  });
});
