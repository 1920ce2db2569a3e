import comments from './comments.js';
import type { Kind } from './kind.js';
import { exists } from './ours.js';
import quiz from './quiz.js';
import quote from './quote.js';
import share from './share.js';
import { together } from './together.js';
import video from './video.js';

/** All kinds; those whose tag is there also as one page together. The library has to be built. */
export function allKinds(): Kind[] {
  const kinds = [share, quote, video, quiz, comments].map((kind) => kind());
  const there = kinds.filter(({ tag }) => exists(tag));
  return there.length > 1 ? [...kinds, together(there)] : kinds;
}
