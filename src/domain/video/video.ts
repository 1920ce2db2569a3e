import { isPageUrl } from '../url.js';

/** Who plays the video: a provider's player in a frame, or the browser itself. */
export type Provider = 'youtube' | 'vimeo' | 'file';

/** A video that can be played. */
export interface Video {
  readonly provider: Provider;
  /** The provider's id of it; the address of a file. */
  readonly id: string;
  /** Vimeo's key to an unlisted video. */
  readonly hash?: string;
  /** Where it begins, in whole seconds. */
  readonly start: number;
}

/** The host without user and port, the path, and what follows it. */
const parts = /^(?:https?:)?\/\/(?:[^/?#]*@)?([^/?#:]*)[^/?#]*([^?#]*)(.*)/is;
const youtube = /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/i;
const vimeo = /(^|\.)vimeo\.com$/i;

/** `90`, `90s`, `1m30s` or `1h2m3s` in seconds; 0 for anything else. */
export function secondsOf(time: string | null | undefined): number {
  const [all, hours, minutes, seconds] =
    /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
  return all ? Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) : 0;
}

/**
 * The video that an address names: any of YouTube's forms or a bare id of YouTube, any of Vimeo's, else a file.
 * `undefined` where a provider's address names no video, or the scheme is not allowed.
 */
export function parseVideo(src: string): Video | undefined {
  const address = src.trim();
  if (/^[\w-]{11}$/.test(address)) return { provider: 'youtube', id: address, start: 0 };
  if (!address || !isPageUrl(address)) return undefined;
  const [, host = '', path = '', rest = address] = parts.exec(address) ?? [];
  const valueOf = (name: string) => RegExp(`[?&#]${name}=([^&#]*)`).exec(rest)?.[1];
  const start = secondsOf(valueOf('t') ?? valueOf('start'));
  if (youtube.test(host)) {
    const [, id] = /(?:^|\/)([\w-]{11})$/.exec(valueOf('v') ?? path.replace(/\/$/, '')) ?? [];
    return id ? { provider: 'youtube', id, start } : undefined;
  }
  if (vimeo.test(host)) {
    const [, id, key = valueOf('h')] = /\/(\d+)(?:\/([\da-f]+))?\/?$/.exec(path) ?? [];
    return id ? { provider: 'vimeo', id, start, ...(key && { hash: key }) } : undefined;
  }
  return { provider: 'file', id: address, start };
}
