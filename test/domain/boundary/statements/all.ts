import { statements as fifth } from './fifth.js';
import { statements as first } from './first.js';
import { statements as fourth } from './fourth.js';
import { statements as second } from './second.js';
import { statements as third } from './third.js';

export const statements = [...first, ...second, ...third, ...fourth, ...fifth];
