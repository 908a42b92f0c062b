import { severities } from '@openthb/validators';
import { profiles } from '@openthb/validators/registry';
import { Option } from 'commander';

/** `--profile`: what files are judged by. */
export function profileOption(): Option {
  const known = profiles.map(({ id }) => id).join(', ');
  return new Option('--profile <id>', `what to judge by: ${known}, or a JSON file`).default('core');
}

/** `--fail-on`: the least severity that makes the exit code 1. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'from which on to exit with 1').choices(severities).default('error');
}
