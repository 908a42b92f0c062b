import {
  exploitationForm,
  forcedLabourIndicator,
  screeningDimension,
  traffickingAct,
  traffickingMeans,
} from '@openthb/core';
import type { Episode, Victim } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineInstrument, type Indicator, type Strength } from './define-instrument.js';
import { dimensionState, dimensionStrength } from './dimension-strength.js';
import { together } from './elements.js';
import { delphiAdultLabour, delphiChildLabour } from './instruments/index.js';
import { screenAnswers } from './screen-answers.js';
import { screenEpisode } from './screen-episode.js';
import { forcedLabourSeen } from './forced-labour-seen.js';
import { screenVictim } from './screen-victim.js';

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

describe('a dimension, by brute force', () => {
  const all = (counts: readonly number[]) =>
    (['strong', 'medium', 'weak'] as const).flatMap((strength, at) =>
      Array.from({ length: counts[at]! }, (_, index): Indicator => ({
        id: `${strength}-${index}`,
        title: '',
        dimension: 'exploitation',
        strength,
      })),
    );
  /** The rule of the authors, case by case. */
  const positive = (strong: number, medium: number, weak: number) =>
    strong >= 2 || (strong >= 1 && (medium >= 1 || weak >= 1)) || medium >= 3 || (medium >= 2 && weak >= 1);
  const answer = fc.constantFrom(true, false, undefined);
  const counts = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
  const asked = counts.chain((some) => {
    const indicators = all(some);
    return fc.tuple(fc.constant(indicators), fc.tuple(...indicators.map(() => answer)));
  });
  const answersOf = (indicators: readonly Indicator[], given: readonly (boolean | undefined)[]) =>
    Object.fromEntries(indicators.flatMap(({ id }, index) => (given[index] === undefined ? [] : [[id, given[index]]])));
  const seen = (indicators: readonly Indicator[], given: readonly (boolean | undefined)[], open: boolean) => {
    const count = (wanted: Strength) =>
      indicators.filter(({ strength }, at) => strength === wanted && (given[at] ?? open)).length;
    return [count('strong'), count('medium'), count('weak')] as const;
  };

  it('is what the rule says of the fewest and of the most that the answers leave open', () => {
    fc.assert(
      fc.property(asked, ([indicators, given]) => {
        const [least, most] = [positive(...seen(indicators, given, false)), positive(...seen(indicators, given, true))];
        const state = dimensionState(indicators, answersOf(indicators, given));
        expect(state).toBe(least ? 'positive' : most ? 'open' : 'negative');
      }),
      { numRuns: 1000 },
    );
  });

  it('has as many indicators as its strength counts and the answers no', () => {
    fc.assert(
      fc.property(asked, ([indicators, given]) => {
        const { strong, medium, weak, unanswered } = dimensionStrength(indicators, answersOf(indicators, given));
        expect([strong, medium, weak]).toEqual(seen(indicators, given, false));
        expect(strong + medium + weak + unanswered).toBe(
          indicators.length - given.filter((one) => one === false).length,
        );
      }),
    );
  });
});

describe('what is missing', () => {
  const some = <T extends string>(codes: readonly T[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }), { nil: undefined });
  const episodes: fc.Arbitrary<Episode> = fc
    .record({
      acts: some(traffickingAct.codes),
      means: some(traffickingMeans.codes),
      forms: some(exploitationForm.codes),
      intendedForms: some(exploitationForm.codes),
    })
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));

  it('decides, once it is answered, whatever the answers', () => {
    fc.assert(
      fc.property(episodes, fc.boolean(), fc.boolean(), (episode, mayBeChild, yes) => {
        const { missing } = screenEpisode(episode, { mayBeChild });
        const answers: Episode = Object.fromEntries(missing.map((name) => [name, [yes ? CODES[name]! : 'none']]));
        const before = screenEpisode(episode, { mayBeChild });
        const after = screenEpisode({ ...answers, ...episode }, { mayBeChild });
        expect(before.result === 'insufficient-information').toBe(missing.length > 0);
        expect(after.result).not.toBe('insufficient-information');
        expect(after.missing).toEqual([]);
      }),
    );
  });

  it('never takes away what is met when more is told', () => {
    fc.assert(
      fc.property(episodes, episodes, fc.boolean(), (episode, more, mayBeChild) => {
        const before = screenEpisode(episode, { mayBeChild });
        const after = screenEpisode({ ...more, ...episode }, { mayBeChild });
        expect(before.result !== 'elements-met' || after.result === 'elements-met').toBe(true);
      }),
    );
  });

  it('asks no means of who may be a child, and an intended form is as good as one that came about', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const { means: _, ...without } = episode;
        expect(child(episode).result).toBe(child(without).result);
        if (!episode.forms) return;
        const { forms, ...rest } = episode;
        const intended = { ...rest, forms: ['none'], intendedForms: forms } as const;
        const realised = child({ ...rest, forms, intendedForms: ['none'] });
        expect(child(intended).elements.purpose).toBe(realised.elements.purpose);
      }),
    );
  });
});

const CODES: Readonly<Record<string, string>> = {
  acts: 'recruitment',
  means: 'deception',
  forms: 'servitude',
  intendedForms: 'servitude',
};

describe('a record', () => {
  const victim = (more: Partial<Victim>): Victim => ({
    record: 'victim',
    version: '1.0',
    id: 'xx:v1',
    nature: 'test',
    ...more,
  });
  const stopped = { acts: ['transportation'], forms: ['none'], intendedForms: ['servitude', 'none'] } as const;

  it('is screened episode by episode, with pointers to what speaks for it and to what is missing', () => {
    const adultAgain = { enteredOn: '2022', acts: ['recruitment'], forms: ['servitude'] } as const;
    const found = screenVictim(
      victim({ birthDate: '2003', ageClaims: [{ at: 'entry', atMost: 15 }], episodes: [stopped, adultAgain] }),
    );
    expect(found).toMatchObject([
      {
        result: 'elements-met',
        evidence: ['/episodes/0/acts', '/episodes/0/intendedForms'],
        purposes: [{ form: 'servitude', realised: false }],
      },
      { result: 'insufficient-information', missing: ['/episodes/1/means'], purposes: [{ realised: true }] },
    ]);
    expect(screenVictim(victim({}))).toEqual([]);
  });

  it.for<[string, Partial<Victim>, string]>([
    ['an adult at entry', { ageClaims: [{ at: 'entry', atLeast: 18 }] }, 'unknown'],
    ['a child at entry', { ageClaims: [{ at: 'entry', atMost: 17 }] }, 'not-needed'],
    ['of unknown age', {}, 'not-needed'],
    ['of disputed age', { ageClaims: [{ at: 'entry', atLeast: 18, disputed: true }] }, 'not-needed'],
  ])('of a person who is %s asks for means as the Protocol does', ([, more, means]) => {
    expect(screenVictim(victim({ ...more, episodes: [stopped] }))[0]!.elements.means).toBe(means);
  });

  it('of an adult at first entry takes later episodes as those of an adult, unless they say otherwise', () => {
    const ageClaims = [{ at: 'entry', atLeast: 18 }] as const;
    const means = (episode: Episode) =>
      screenVictim(victim({ ageClaims, episodes: [{}, { ...stopped, ...episode }] }))[1]!.elements.means;
    expect(means({})).toBe('unknown');
    expect(means({ ageClaims: [{ at: 'entry', atLeast: 18, disputed: true }] })).toBe('not-needed');
  });
});

describe('the eleven indicators of forced labour', () => {
  it('are sorted and never scored', () => {
    const codes = forcedLabourIndicator.codes;
    expect(codes).toHaveLength(11);
    const given = fc.dictionary(fc.constantFrom(...codes), fc.boolean());
    fc.assert(
      fc.property(given, (answers) => {
        const { seen, notSeen, unanswered, ...rest } = forcedLabourSeen(answers);
        expect([...seen, ...notSeen, ...unanswered].toSorted()).toEqual(codes.toSorted());
        expect(seen.every((code) => answers[code])).toBe(true);
        expect(notSeen.every((code) => answers[code] === false)).toBe(true);
        expect(rest).toEqual({});
      }),
    );
  });
});

describe('a list of one’s own', () => {
  it('is screened as those of the standard are', () => {
    const own = defineInstrument({
      id: 'delphi-adult-sexual',
      title: 'Of one’s own',
      source: 'test',
      child: false,
      indicators: [
        { id: 'a', title: 'a', dimension: 'exploitation', strength: 'strong' },
        { id: 'b', title: 'b', dimension: 'exploitation', strength: 'weak' },
        { id: 'c', title: 'c', dimension: 'coercive-recruitment', strength: 'strong' },
        { id: 'd', title: 'd', dimension: 'coercive-recruitment', strength: 'medium' },
      ],
    });
    const found = screenAnswers(own, { a: true, b: true, c: true }, { act: true });
    expect(found.dimensions).toMatchObject({ exploitation: 'positive', 'coercive-recruitment': 'open' });
    expect(found.strengths.exploitation).toEqual({ strong: 1, medium: 0, weak: 1, unanswered: 0 });
    expect([found.result, found.missing]).toEqual(['elements-partly-met', ['d']]);
  });
});
