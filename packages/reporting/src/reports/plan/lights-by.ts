import { planArea, type PlanOfAction } from '@openthb/core';
import { lightBars } from '../../pictures/light-bars.js';
import type { About } from '../about.js';
import type { ListSection } from '../chapter.js';
import { lights, lightsInOrder } from '../light.js';
import type { Listing } from '../listing.js';
import type { Phrase } from '../words/phrases.js';
import { ownerText, type PlanLine, planLines } from './plan-lines.js';

/** How many activities of each part of the response stand how. */
export function lightsByArea(plan: PlanOfAction): ListSection {
  return {
    title: 'By part of the response',
    picture: lightBars,
    list: (about) =>
      counted(plan, about, 'part of the response', ({ area }) =>
        area === undefined ? about.speaker.say('unknown') : about.speaker.label(planArea, area),
      ),
  };
}

/** How many activities of each owner stand how. */
export function lightsByOwner(plan: PlanOfAction): ListSection {
  return {
    title: 'By owner',
    picture: lightBars,
    list: (about) => counted(plan, about, 'owner', (line) => ownerText(line, about.speaker)),
  };
}

function counted(plan: PlanOfAction, about: About, title: Phrase, nameOf: (line: PlanLine) => string): Listing {
  const lines = planLines(plan, about.response.organization, about.asOf);
  const shown = lightsInOrder.filter((light) => lines.some((line) => line.light === light));
  const names = [...new Set(lines.map(nameOf))];
  return {
    columns: [
      { id: 'name', title },
      ...shown.map((light) => ({ id: light, title: lights[light].words, kind: 'number' }) as const),
    ],
    lines: names.map((name) => {
      const own = lines.filter((line) => nameOf(line) === name);
      const counts = shown.map((light) => [light, own.filter((line) => line.light === light).length]);
      return { name, ...Object.fromEntries(counts) };
    }),
    none: 'The plan names no activity.',
    source: 'the plan of action and the reports on it',
  };
}
