import { page, type Player } from './page.js';

/** Says that `player` has started: what played before stops, as one at a time is enough. */
export function startPlaying(player: Player): void {
  const before = page.playing;
  page.playing = player;
  if (before !== player) before?.pause();
}

/** Says that `player` has stopped, or is gone. */
export function stopPlaying(player: Player): void {
  if (page.playing === player) page.playing = undefined;
}
