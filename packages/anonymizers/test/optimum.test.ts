import {
  ambiguity,
  averageClassSize,
  betaLikeness,
  checkModels,
  dataTable,
  discernibility,
  distinctLDiversity,
  entropy,
  entropyLDiversity,
  kAnonymity,
  loss,
  optimalGeneralization,
  orderedTCloseness,
  precision,
  type PrivacyModel,
  recursiveLDiversity,
  tCloseness,
} from '@openthb/anonymizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNode, losses, type Meets, models } from './brute-force.js';
import { samples, taken, wideSamples } from './samples.js';

const measures = { ambiguity, averageClassSize, discernibility, entropy, loss, precision } as const;
const both =
  (...all: readonly Meets[]): Meets =>
  (secrets, others) =>
    all.every((one) => one(secrets, others));

/** Each model beside the textbook's, on the same parameters; always with 2-anonymity, as they are used. */
const pairs: Readonly<Record<string, (level: number) => readonly [readonly PrivacyModel[], Meets]>> = {
  'k-anonymity': (level) => [[kAnonymity(level + 1)], models.k(level + 1)],
  'distinct l-diversity': (l) => [[kAnonymity(2), distinctLDiversity('s', l)], both(models.k(2), models.distinct(l))],
  'entropy l-diversity': (l) => [[entropyLDiversity('s', l)], models.entropy(l)],
  'recursive l-diversity': (l) => [[recursiveLDiversity('s', { c: 1.5, l })], models.recursive(1.5, l)],
  't-closeness': (l) => [[kAnonymity(2), tCloseness('s', 0.15 * l)], both(models.k(2), models.closeness(0.15 * l))],
  'ordered t-closeness': (l) => [[orderedTCloseness('s', 0.1 * l)], models.ordered(0.1 * l)],
  'beta-likeness': (l) => [[betaLikeness('s', 0.7 * l)], models.likeness(0.7 * l)],
  'several at once': (l) => [
    [distinctLDiversity('s', 2), tCloseness('s', 0.5), kAnonymity(l)],
    both(models.distinct(2), models.closeness(0.5), models.k(l)),
  ],
};

describe.each(Object.entries(pairs))('the optimum under %s', (_, pair) => {
  it.each(Object.keys(measures) as (keyof typeof measures)[])('is that of looking at every node, for %s', (measure) => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 0.1, 0.3, 1), (sample, level, limit) => {
        const [own, meets] = pair(level);
        const { table, hierarchies, names } = taken(sample);
        const rows = Math.floor(limit * sample.rows.length);
        const all = everyNode(sample, meets, rows, losses[measure]);
        const found = optimalGeneralization({
          table,
          hierarchies,
          models: own,
          suppressionLimit: limit,
          loss: measures[measure],
        });
        const least = Math.min(...all.map((node) => node.loss));
        const ties = all.filter((node) => node.loss <= least + 1e-9 * Math.max(1, least));
        const isEmpty = ties.some(({ lost }) => lost === sample.rows.length);
        const best = found.ok ? found.best : undefined;
        expect(best !== undefined || isEmpty || ties.length === 0).toBe(true);
        const value = best?.loss.value ?? least;
        expect(value === least || Math.abs(value - least) <= 1e-9 * Math.max(1, least)).toBe(true);
        const twin = ties.find(({ levels }) => levels.every((one, column) => one === best?.levels[names[column]!]));
        expect(twin?.lost).toBe(best?.suppressedRows);
        const published = best?.publish() ?? dataTable(names, []);
        const judged = best ? own : [];
        const checks = checkModels({ table: published, quasiIdentifiers: names, models: judged, reference: table });
        expect(checks.every(({ isMet }) => isMet)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the optimum of many ways', () => {
  it.each(Object.keys(measures) as (keyof typeof measures)[])('is that of looking at every node, for %s', (measure) => {
    fc.assert(
      fc.property(wideSamples, fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, 0.1, 0.3, 1), (sample, k, limit) => {
        const { table, hierarchies } = taken(sample);
        const options = {
          table,
          hierarchies,
          models: [kAnonymity(k)],
          suppressionLimit: limit,
          loss: measures[measure],
        };
        const found = optimalGeneralization(options);
        fc.pre(found.ok);
        const rows = Math.floor(limit * sample.rows.length);
        const least = Math.min(...everyNode(sample, models.k(k), rows, losses[measure]).map((node) => node.loss));
        const value = found.ok ? found.best.loss.value : Number.NaN;
        expect(Math.abs(value - least)).toBeLessThanOrEqual(1e-9 * Math.max(1, least));
      }),
      { numRuns: 12 },
    );
  });
});
