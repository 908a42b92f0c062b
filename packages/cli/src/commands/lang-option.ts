import type { Labels } from '@openthb/core';
import { labels } from '@openthb/core/registry';
import { Option } from 'commander';

/** `--lang` of one language: `--lang sr-Latn`; of several: `--lang en sr-Latn`. */
export function langOption(flags: '--lang <tag>' | '--lang <tags...>', what: string): Option {
  return new Option(flags, what).choices(labels.map(({ language }) => language));
}

/** The labels in one of the languages that `langOption` lets through. */
export function labelsIn(tag: string): Labels {
  return labels.find(({ language }) => language === tag)!;
}
