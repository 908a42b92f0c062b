import { screeningDimension } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Strength } from './define-instrument.js';
import { dimensionState } from './dimension-strength.js';
import { together } from './elements.js';
import { delphiAdultLabour, delphiChildLabour } from './instruments/index.js';
import { screenAnswers } from './screen-answers.js';
import { screenEpisode } from './screen-episode.js';

const adult = (episode: Parameters<typeof screenEpisode>[0]) => screenEpisode(episode, { mayBeChild: false });
const child = (episode: Parameters<typeof screenEpisode>[0]) => screenEpisode(episode, { mayBeChild: true });

describe('the elements of the Protocol', () => {
  it('are act, means and purpose', () => {
    const whole = { acts: ['recruitment'], means: ['deception'], forms: ['forced-labour'] } as const;
    expect(adult(whole)).toEqual({
      elements: { act: 'met', means: 'met', purpose: 'met' },
      result: 'elements-met',
      evidence: ['acts', 'means', 'forms'],
      missing: [],
    });
    expect(adult({ ...whole, means: ['none'] }).result).toBe('elements-partly-met');
    expect(adult({ acts: ['recruitment'] })).toMatchObject({
      result: 'insufficient-information',
      missing: ['means', 'forms', 'intendedForms'],
    });
  });

  it('are act and purpose for a child, and an intended purpose suffices', () => {
    const stopped = { acts: ['transportation'], forms: ['none'], intendedForms: ['forced-begging'] } as const;
    expect(child(stopped)).toMatchObject({ result: 'elements-met', elements: { means: 'not-needed' } });
    expect(adult(stopped).result).toBe('insufficient-information');
  });

  it('never say that somebody is a victim, whatever is recorded', () => {
    expect(JSON.stringify([adult({}), child({})])).not.toContain('victim');
  });
});

describe('a dimension', () => {
  const of = (strengths: readonly Strength[]): readonly Indicator[] =>
    strengths.map((strength, index) => ({ id: `${index}`, title: '', dimension: 'exploitation', strength }));
  const seen = (strengths: readonly Strength[]) =>
    dimensionState(of(strengths), Object.fromEntries(strengths.map((_, index) => [index, true])));

  it.for([
    [['strong', 'strong'], 'positive'],
    [['strong', 'medium'], 'positive'],
    [['strong', 'weak'], 'positive'],
    [['medium', 'medium', 'medium'], 'positive'],
    [['medium', 'medium', 'weak'], 'positive'],
    [['strong'], 'negative'],
    [['medium', 'medium'], 'negative'],
    [['medium', 'weak', 'weak'], 'negative'],
    [['weak', 'weak', 'weak', 'weak'], 'negative'],
    [[], 'negative'],
  ] as const)('with %s is %s', ([strengths, state]) => {
    expect(seen(strengths)).toBe(state);
  });

  it('is open as long as an answer could still make it positive', () => {
    const two = of(['strong', 'medium']);
    expect(dimensionState(two, { 0: true })).toBe('open');
    expect(dimensionState(two, { 0: true, 1: false })).toBe('negative');
    expect(dimensionState(two, {})).toBe('open');
  });
});

describe('the operational indicators', () => {
  it('are sixty-seven for adults and sixty-five for children, in six dimensions, none weak for children', () => {
    expect(delphiAdultLabour.indicators).toHaveLength(67);
    expect(delphiChildLabour.indicators).toHaveLength(65);
    for (const { indicators } of [delphiAdultLabour, delphiChildLabour]) {
      expect(new Set(indicators.map(({ dimension }) => dimension))).toEqual(new Set(screeningDimension.codes));
      expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    }
    expect(delphiChildLabour.indicators.some(({ strength }) => strength === 'weak')).toBe(false);
    const inDimension = screeningDimension.codes.map(
      (name) => delphiAdultLabour.indicators.filter(({ dimension }) => dimension === name).length,
    );
    expect(inDimension).toEqual([10, 10, 16, 9, 15, 7]);
  });

  const all = (names: readonly string[]) =>
    Object.fromEntries(
      delphiAdultLabour.indicators.map(({ id, dimension }): [string, boolean] => [id, names.includes(dimension)]),
    );
  const result = (...names: string[]) => screenAnswers(delphiAdultLabour, all(names), { act: true }).result;

  it('class the four cases of the example as its authors do', () => {
    expect(result()).toBe('elements-partly-met');
    expect(result('exploitation')).toBe('elements-partly-met');
    expect(result('deceptive-recruitment', 'exploitation')).toBe('elements-partly-met');
    expect(result('deceptive-recruitment', 'exploitation', 'coercion-at-destination')).toBe('elements-met');
  });

  it('let abuse of vulnerability stand in for deception and coercion', () => {
    const bound = ['exploitation', 'coercion-at-destination'] as const;
    expect(result(...bound)).toBe('elements-partly-met');
    expect(result(...bound, 'recruitment-by-abuse-of-vulnerability')).toBe('elements-met');
    expect(result(...bound, 'abuse-of-vulnerability-at-destination')).toBe('elements-met');
  });

  it('ask no means of a child', () => {
    const answers = { 'excessive-hours': true, 'hazardous-work': true };
    expect(screenAnswers(delphiChildLabour, answers, { act: true }).result).toBe('elements-met');
  });

  const answers = fc.dictionary(fc.constantFrom(...delphiAdultLabour.indicators.map(({ id }) => id)), fc.boolean());

  it('decide nothing from no answers, and say what is missing', () => {
    const found = screenAnswers(delphiAdultLabour, {}, { act: undefined });
    expect(found.result).toBe('insufficient-information');
    expect(found.missing).toHaveLength(68);
  });

  it('never find less when one more indicator is seen', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...delphiAdultLabour.indicators), (given, { id }) => {
        const rank = { negative: 0, open: 1, positive: 2 } as const;
        const before = screenAnswers(delphiAdultLabour, given, { act: true }).dimensions;
        const after = screenAnswers(delphiAdultLabour, { ...given, [id]: true }, { act: true }).dimensions;
        for (const name of screeningDimension.codes)
          expect(rank[after[name]]).toBeGreaterThanOrEqual(rank[before[name]]);
      }),
    );
  });

  it('never lower what the elements of the Protocol show', () => {
    const met = adult({ acts: ['recruitment'], means: ['deception'], forms: ['forced-labour'] });
    fc.assert(
      fc.property(answers, fc.boolean(), (given, act) => {
        const found = screenAnswers(delphiAdultLabour, given, { act });
        expect(together(met, found).result).toBe('elements-met');
        expect(together(found, met).result).toBe('elements-met');
      }),
    );
  });
});
