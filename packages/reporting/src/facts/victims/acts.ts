import { defineEpisodesColumn } from './define-episodes-column.js';

export const acts = defineEpisodesColumn('acts');
