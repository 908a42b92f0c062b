/**
 * Whole numbers by their places, from 0 up; 0 where none was set. What is kept of a file goes into such stores, so that who
 * has a disk can hold more than memory does.
 * @since 0.1.0
 */
export interface NumberStore {
  get(at: number): number;
  set(at: number, value: number): void;
  /** Gives up all of them. */
  clear(): void;
}

/**
 * Opens an empty store of numbers that take so many bytes.
 * @since 0.1.0
 */
export type OpenStore = (bytes: 1 | 4) => NumberStore;
