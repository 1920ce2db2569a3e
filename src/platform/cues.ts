import type { Line } from '../domain/video/transcript.js';

/** Held: what only waits for its lines Chromium collects as garbage, and then nothing ever comes. */
const waiting = new Set<HTMLVideoElement>();

/**
 * The lines of a WebVTT file, read by the browser's own parser, in order of time.
 * @throws where it can't be fetched, or is no WebVTT
 */
export async function readCues(src: string, crossOrigin?: string | null): Promise<Line[]> {
  // Engines load a track only for a media element; this one never plays.
  const media = document.createElement('video');
  const track = document.createElement('track');
  // In a sandbox even the page's own host is another.
  media.crossOrigin = crossOrigin ?? 'anonymous';
  track.kind = 'metadata';
  media.append(track);
  waiting.add(media);
  await new Promise((resolve, reject) => {
    track.onload = resolve;
    track.onerror = () => reject(new Error('it can’t be fetched, or is no WebVTT'));
    track.track.mode = 'hidden';
    track.src = src;
  }).finally(() => waiting.delete(media));
  return [...(track.track.cues as unknown as VTTCue[])].map((cue) => ({
    start: cue.startTime,
    text: cue.getCueAsHTML().textContent.replace(/\s+/g, ' ').trim(),
  }));
}
