import { rmSync } from 'node:fs';

/** Names of files that are not to stay behind when the program is ended. */
export interface Tidying {
  add(name: string): void;
  delete(name: string): void;
}

/** What ends the program early. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Listens to Ctrl-C and the like once there is something to do then. Without `interruption` the program ends at once, as
 * it would have, but leaves no file behind that is not whole; with it, the first time only aborts.
 */
export function interrupts(): { interruption(): AbortSignal; readonly tidying: Tidying } {
  const open = new Set<string>();
  let aborting: AbortController | undefined;
  let listens = false;
  const heard = (signal: NodeJS.Signals) => {
    if (aborting && !aborting.signal.aborted) return aborting.abort();
    for (const name of open) rmSync(name, { force: true });
    for (const one of signals) process.off(one, heard);
    process.kill(process.pid, signal);
  };
  const listen = () => {
    if (!listens) for (const one of signals) process.on(one, heard);
    listens = true;
  };
  return {
    interruption() {
      listen();
      aborting = new AbortController();
      return aborting.signal;
    },
    tidying: {
      add(name) {
        listen();
        open.add(name);
      },
      delete: (name) => void open.delete(name),
    },
  };
}
