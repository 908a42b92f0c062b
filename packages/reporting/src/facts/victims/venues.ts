import { defineEpisodesColumn } from './define-episodes-column.js';

export const venues = defineEpisodesColumn('venues');
