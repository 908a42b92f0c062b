import { CliError, exitCodes } from './cli-error.js';

/** Loads what not everybody has installed. */
export async function loaded<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new CliError(exitCodes.wrongUse, `this needs the package ${name}: npm install ${name}`, {
      cause: error,
    });
  }
}
