/** Fails where `npm ci` would fail on another platform: where the lock lacks a package for one. */
import { readFileSync } from 'node:fs';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const locked = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
const lacking = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !locked.has(name))
    .map((name) => `${path} lacks ${name}`),
);
for (const line of lacking) console.error(line);
process.exitCode = lacking.length > 0 ? 1 : 0;
