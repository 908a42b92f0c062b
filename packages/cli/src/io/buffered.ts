/** Pieces put together, so that many small ones cost as few large ones. */
export interface Buffered {
  write(piece: string | Uint8Array): Promise<void>;
  /** Passes on what is held. */
  flush(): Promise<void>;
}

/** Holds pieces until there are so many bytes, and passes them on as one. */
export function buffered(pass: (bytes: Uint8Array) => Promise<void>, most: number): Buffered {
  let held: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    const whole = Buffer.concat(held);
    [held, size] = [[], 0];
    await pass(whole);
  };
  return {
    async write(piece) {
      const bytes = Buffer.from(piece);
      held.push(bytes);
      size += bytes.length;
      if (size >= most) await flush();
    },
    flush,
  };
}
