/** Runs every example against the packages as they are built; each must end well and say something. */
import { execFileSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

for (const file of globSync('examples/*.ts').toSorted()) {
  const said = execFileSync(process.execPath, ['--import', 'tsx', file], {
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: 'examples/tsconfig.json' },
  });
  if (said.trim() === '') throw new Error(`${file} says nothing`);
  console.log(`${file}: ${said.trim().split('\n').length} lines`);
}
