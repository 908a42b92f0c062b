import type { HashKey, NumberStore, OpenStore } from '@openthb/validators';
import { randomBytes } from 'node:crypto';
import { type PageFile, pageFile } from './page-file.js';

/** Where what rules keep of files goes, and by which key texts are hashed before. */
export interface Keeping {
  readonly key: HashKey;
  /** Begins a file. */
  begin(): Kept;
}

/** What is kept of one file. */
export interface Kept {
  readonly open: OpenStore;
  /** Gives up all of it. */
  close(): void;
}

/** Numbers in memory. */
interface Frame {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  page: Page | undefined;
  /** Whether they were asked for since it was last looked for one to give up, and whether they differ from the file. */
  used: boolean;
  changed: boolean;
}

/** Numbers in memory, in the file, or both. */
interface Page {
  frame: Frame | undefined;
  slot: number | undefined;
}

/** Keeps so many bytes of a file in memory, and on disk what is more. */
export function spilling(most: number): Keeping {
  const random = randomBytes(8);
  return {
    key: [random.readUInt32LE(0), random.readUInt32LE(4)],
    begin: () => keptIn(pageFile(PAGE), Math.ceil(most / PAGE)),
  };
}

function keptIn(file: PageFile, most: number): Kept {
  const frames: Frame[] = [];
  const spare: Frame[] = [];
  let hand = 0;
  /** Of those that were asked for long ago, the next. */
  const givenUp = (): Frame => {
    for (;;) {
      const frame = frames[hand]!;
      hand = (hand + 1) % frames.length;
      if (!frame.used) return frame;
      frame.used = false;
    }
  };
  const freed = (): Frame => {
    const frame = givenUp();
    const page = frame.page!;
    if (frame.changed) page.slot = file.write(frame.bytes, page.slot);
    page.frame = undefined;
    return frame;
  };
  const take = (): Frame => {
    const known = spare.pop() ?? (frames.length < most ? undefined : freed());
    if (known) return known;
    const bytes = new Uint8Array(PAGE);
    const frame = { bytes, words: new Uint32Array(bytes.buffer), page: undefined, used: true, changed: false };
    frames.push(frame);
    return frame;
  };
  const frameOf = (page: Page): Frame => {
    const frame = take();
    if (page.slot === undefined) frame.bytes.fill(0);
    else file.read(frame.bytes, page.slot);
    frame.page = page;
    frame.changed = false;
    page.frame = frame;
    return frame;
  };
  const drop = ({ frame, slot }: Page) => {
    if (slot !== undefined) file.free(slot);
    if (frame) spare.push(frame);
  };
  return {
    open(bytes) {
      const of = bytes === 1 ? 'bytes' : 'words';
      const bits = bytes === 1 ? PAGE_BITS : PAGE_BITS - 2;
      const mask = (1 << bits) - 1;
      let pages: (Page | undefined)[] = [];
      const store: NumberStore = {
        get(at) {
          const page = pages[at >>> bits];
          if (page === undefined) return 0;
          const frame = page.frame ?? frameOf(page);
          frame.used = true;
          return frame[of][at & mask]!;
        },
        set(at, value) {
          const index = at >>> bits;
          while (pages.length <= index) pages.push(undefined);
          const page = (pages[index] ??= { frame: undefined, slot: undefined });
          const frame = page.frame ?? frameOf(page);
          frame.used = frame.changed = true;
          frame[of][at & mask] = value;
        },
        clear() {
          for (const page of pages) if (page) drop(page);
          pages = [];
        },
      };
      return store;
    },
    close: () => file.close(),
  };
}

/** How many bytes go to and fro at once. */
const PAGE_BITS = 13;
const PAGE = 1 << PAGE_BITS;
