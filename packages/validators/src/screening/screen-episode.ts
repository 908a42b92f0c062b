import type { Episode } from '@openthb/core';
import { type ElementsFound, type ElementState, resultOf } from './elements.js';

/**
 * The elements of trafficking that an episode speaks for. Consent counts for nothing where a means was used. A child, and
 * who may be one, needs no means. A form that was intended suffices: a child stopped on the way was trafficked for it.
 * @see Palermo Protocol (2000), article 3
 * @since 0.1.0
 */
export function screenEpisode(episode: Episode, { mayBeChild }: { readonly mayBeChild: boolean }): ElementsFound {
  const realised = setState(episode.forms);
  const intended = setState(episode.intendedForms);
  const purposes = realised === 'met' || intended === 'met' ? 'met' : worse(realised, intended);
  const elements = {
    act: setState(episode.acts),
    means: mayBeChild ? 'not-needed' : setState(episode.means),
    purpose: purposes,
  } as const;
  const fields = { act: ['acts'], means: ['means'], purpose: ['forms', 'intendedForms'] } as const;
  const named = (state: ElementState) =>
    Object.entries(fields).flatMap(([element, names]) =>
      elements[element as keyof typeof elements] === state ? names : [],
    );
  const evidence = named('met').filter((name) => setState(episode[name]) === 'met');
  return { elements, result: resultOf(elements), evidence, missing: named('unknown') };
}

/** A set that is absent says nothing; `none` says that there was none. */
function setState(codes: readonly string[] | undefined): 'met' | 'not-met' | 'unknown' {
  if (codes === undefined) return 'unknown';
  return codes.every((code) => code === 'none') ? 'not-met' : 'met';
}

/** Of a thing that was or was not realised, and was or was not intended: no only where both are no, or one is unasked. */
function worse(realised: 'met' | 'not-met' | 'unknown', intended: 'met' | 'not-met' | 'unknown') {
  return realised === 'not-met' && intended !== 'unknown' ? 'not-met' : 'unknown';
}
