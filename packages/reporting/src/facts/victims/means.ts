import { defineEpisodesColumn } from './define-episodes-column.js';

export const means = defineEpisodesColumn('means');
