import { statements as eighth } from './eighth.js';
import { statements as fifth } from './fifth.js';
import { statements as first } from './first.js';
import { statements as fourth } from './fourth.js';
import { statements as ninth } from './ninth.js';
import { statements as second } from './second.js';
import { statements as seventh } from './seventh.js';
import { statements as sixth } from './sixth.js';
import { statements as third } from './third.js';

export const statements = [
  ...first,
  ...second,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
];
