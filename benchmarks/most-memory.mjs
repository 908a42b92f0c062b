import { readFileSync } from 'node:fs';

/** The most memory that this program held, in megabytes. What its parent held, which `maxRSS` tells too, is not counted. */
export function mostMemory() {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(kilobytes) / 1024;
}
