import type { TextField } from './keys.js';
import type { Area } from './areas.js';

/** Words to start a boundary from: some of its texts, each to go on from its stem. */
export type Starter = Readonly<Partial<Record<TextField, string>>>;

/** By area. */
export type Starters = Readonly<Partial<Record<Area, readonly Starter[]>>>;
