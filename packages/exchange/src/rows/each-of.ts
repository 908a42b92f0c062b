/** The items of batches, one after the other; those of a batch that is there are given without waiting in between. */
export function eachOf<T>(batches: AsyncIterable<readonly T[]>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = batches[Symbol.asyncIterator]();
      let batch: readonly T[] = [];
      let next = 0;
      const more = async (): Promise<IteratorResult<T, undefined>> => {
        while (next === batch.length) {
          const result = await iterator.next();
          if (result.done) return { done: true, value: undefined };
          [batch, next] = [result.value, 0];
        }
        return { done: false, value: batch[next++]! };
      };
      return {
        next: () => (next < batch.length ? Promise.resolve({ done: false, value: batch[next++]! }) : more()),
        async return() {
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
