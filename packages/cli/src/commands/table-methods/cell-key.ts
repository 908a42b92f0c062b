import { cellKeyPerturbed } from '@openthb/anonymizers';
import { cellKey as keyOf } from '@openthb/core';
import { CliError, exitCodes } from '../../io/cli-error.js';
import { defineTableMethod } from './define-table-method.js';
import { showing } from './showing.js';

/** Noise that hangs on a key and on what a cell counts: the same cell has the same noise wherever it stands. */
export const cellKey = defineTableMethod({
  id: 'cell-key',
  title: 'adds to every count a noise that is the same wherever the cell stands',
  takes: ['keyFile', 'noise'],
  async protect({ world, policy, options, data, counting, count }) {
    const { keyFile, noise } = options;
    if (keyFile === undefined || counting.universe === undefined) {
      throw new CliError(exitCodes.wrongUse, '--method cell-key needs --key-file, and --universe: noise hangs on both');
    }
    const counts = count(data);
    const pieces: Uint8Array[] = [];
    for await (const piece of await world.read(keyFile)) pieces.push(piece);
    const secret = Uint8Array.from(Buffer.concat(pieces));
    const noisy = await cellKeyPerturbed(counts, { id: 'cells', secret }, noise);
    // What noise leaves small would pass for small in truth.
    const isSmall = (value: number) => value > 0 && value < policy.threshold;
    const table = showing(counts, (codes) => {
      const value = noisy.get(keyOf(codes))!;
      return isSmall(value) ? undefined : value;
    });
    return {
      table,
      disclosure: { method: 'cell-key', noise, threshold: policy.threshold },
      said:
        `Every count has a noise of at most ${noise}, always the same for the same cell, key and universe; sums do not add up. ` +
        `What is below ${policy.threshold} then is hidden: ${noisy.size - table.shown.size} of ${noisy.size}. Rules of cases and contributors say nothing here.`,
    };
  },
});
