import { SdkError } from '@openthb/core';
import type { PrivacyModel } from '../models/privacy-model.js';

const ASK_FOR_POPULATION: ReadonlySet<string> = new Set(['k-map', 'delta-presence']);

/** Refuses models that make no sense where rows are generalised each in its own way. */
export function refuseLocal(models: readonly PrivacyModel[]): void {
  if (models.length === 0) throw new SdkError('bad-option', 'No privacy model is named.');
  const wrong = models.find(({ id, judges }) => judges === 'file' || ASK_FOR_POPULATION.has(id));
  if (wrong !== undefined)
    throw new SdkError('bad-option', `The model ${wrong.id} cannot be had by generalising rows each in its own way.`);
}
