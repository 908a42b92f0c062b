import { defineEpisodesColumn } from './define-episodes-column.js';

export const exit = defineEpisodesColumn('exit');
