import type { ClarityModel } from '../../../domain/boundary/clarity-model.js';
import { reading } from './en.reading.js';
import { weights } from './en.weights.js';

/** How English is read, and what stands out in it. */
export const model: ClarityModel = { reading, weights };
