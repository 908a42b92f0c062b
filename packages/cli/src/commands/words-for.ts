import {
  englishWords,
  languageOf,
  loadWords,
  type Words,
  type WordsLanguage,
  wordsLanguages,
} from '@openthb/validators';
import { Option } from 'commander';
import type { World } from '../io/world.js';

/** `--lang`: the language of what is told. */
export function wordsOption(): Option {
  return new Option('--lang <tag>', 'language of messages and texts (default: that of the locale, else en)').choices(
    wordsLanguages,
  );
}

/** The words of the language that was asked for, else of the environment's, else English. */
export async function wordsFor(world: World, asked: WordsLanguage | undefined): Promise<Words> {
  const language = asked ?? languageOf(world.locale ?? '');
  return language === undefined ? englishWords : loadWords(language);
}
