import { SdkError } from '@openthb/core';
import type { Need } from '../need.js';
import { openAttack } from './attack.js';
import { exposed, exposedToContributors } from './audit.js';
import type { Found } from './change.js';
import type { ExchangePlace } from './exchange.js';
import { noProofs, type Proofs, type Question } from './proofs.js';
import { showAgain } from './show-again.js';
import { showOpen } from './show-open.js';
import { openWidening, type Widening } from './widen.js';

/** What is asked, and how. */
export interface Play {
  /** Of cells that nothing hides so well less is asked in the end. */
  readonly question: Question & { readonly needs: Map<number, Need> };
  /** Whether linear programs say what to hide. */
  readonly sparing: boolean;
}

/** A play and what it has shown so far. */
interface Going extends Play {
  readonly place: ExchangePlace;
  /** The hidden cells of the place. */
  readonly hidden: Set<number>;
  readonly proofs: Proofs;
}

/**
 * Plays the attacker, and hides more until he can tell of no cell more than he may; shows again what does not help against
 * him.
 * @throws SdkError `unsafe` where nothing helps.
 */
export async function keepOpen(place: ExchangePlace, hidden: Set<number>, play: Play): Promise<void> {
  const { needs } = play.question;
  const proofs = noProofs(place.system, play.question, place.room, place.floor);
  const going = { ...play, place, hidden, proofs };
  for (const cell of needs.keys()) showOpen(cell, proofs, place);
  await openAllToAll(going);
  const secondary = [...hidden].filter((cell) => !needs.has(cell));
  showAgain(secondary, hidden, proofs, place);
  await openAllToContributors(going);
}

async function openAllToAll(going: Going): Promise<void> {
  const { proofs, question, sparing } = going;
  const unshown = () => [...question.needs.keys()].filter((cell) => !proofs.isOpen(cell));
  // Few programs tell of many cells that they have more than one value; of their ranges exchanges tell faster.
  const asking = sparing || question.protection === 'value';
  let left = asking ? await exposedToAll(going) : unshown();
  while (left.length > 0) {
    const gotOn = await hideMore(going, left, (cell, widening) => openToAll(going, cell, widening));
    const before = left.length;
    left = asking || !gotOn ? await exposedToAll(going) : unshown();
    if (!gotOn && left.length === before) throw unsafe();
  }
}

async function exposedToAll({ place, hidden, proofs, question }: Going): Promise<readonly number[]> {
  if ([...question.needs.keys()].every((cell) => proofs.isOpen(cell))) return [];
  const attack = await openAttack(place.system, hidden, place.floor);
  const found = exposed(attack, question, proofs);
  attack.end();
  return found;
}

async function openAllToContributors(going: Going): Promise<void> {
  const { place, hidden, question } = going;
  const inevitable = new Set<string>();
  const exposedPairs = () =>
    exposedToContributors(place.system, hidden, question).filter((pair) => !inevitable.has(pair.join()));
  for (let left = exposedPairs(); left.length > 0; left = exposedPairs()) {
    const gotOn = await hideMore(going, left, async ([cell, known], widening) => {
      const { reached, changes } = await widening.find(cell, true, 1, known);
      widening.hide(changes);
      if (reached < 1 - NEARLY) inevitable.add([cell, known].join());
      return reached < 1 - NEARLY;
    });
    if (!gotOn) throw unsafe();
  }
}

/** Hides more for each that is exposed; says whether that got on: more is hidden, or what was asked is done or cannot be. */
async function hideMore<T>(
  { place, hidden, sparing }: Going,
  all: readonly T[],
  widen: (one: T, widening: Widening) => Promise<boolean>,
): Promise<boolean> {
  const before = hidden.size;
  const few = all.length <= FEW && place.system.cells.length <= SMALL;
  const widening = openWidening(place, hidden, sparing || few);
  let gotOn = false;
  for (const one of all) gotOn = (await widen(one, widening)) || gotOn;
  widening.end();
  return gotOn || hidden.size > before;
}

/** Hides what it takes that a cell may be as much as is asked; says whether that is done, or less has to be asked. */
async function openToAll({ proofs, place, question }: Going, cell: number, widening: Widening): Promise<boolean> {
  if (proofs.isOpen(cell)) return true;
  const { count } = place.system.cells[cell]!;
  if (question.protection === 'value') {
    const found: Found[] = [];
    for (const up of count > place.floor ? [true, false] : [true]) found.push(await widening.find(cell, up, 1));
    const [cheapest] = found
      .filter(({ reached }) => reached >= 1 - NEARLY)
      .toSorted((a, b) => widening.costOf(a.changes) - widening.costOf(b.changes));
    if (cheapest) widening.hide(cheapest.changes);
    if (cheapest) proofs.add(cheapest.changes);
    return proofs.isOpen(cell);
  }
  let limited = false;
  for (const up of [false, true]) {
    const far = proofs.lack(cell, up);
    if (far === 0) continue;
    const { reached, changes } = await widening.find(cell, up, far);
    const need = question.needs.get(cell)!;
    // Further than this nobody can be kept from telling, whatever is hidden.
    if (reached < far - NEARLY) {
      question.needs.set(cell, up ? { ...need, most: count + reached } : { ...need, least: count - reached });
      limited = true;
    }
    widening.hide(changes);
    proofs.add(changes);
  }
  return limited || proofs.isOpen(cell);
}

/** For so few exposed cells, in so small a system, linear programs can always say what to hide. */
const FEW = 10;
const SMALL = 5000;
/** How far a way may be off by the arithmetic of the solver. */
const NEARLY = 1e-6;

function unsafe(): SdkError {
  return new SdkError('unsafe', 'No set of hidden cells protects these tables.');
}
