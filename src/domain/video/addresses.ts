import type { Video } from './video.js';

/** The provider's own name, the same in every language. */
export const names = { youtube: 'YouTube', vimeo: 'Vimeo' } as const;

/**
 * The player to put in a frame, which starts by itself and can be spoken to by messages. YouTube's host without
 * cookies; Vimeo is asked not to track.
 * @param start - Where to begin, in whole seconds.
 */
export const playerAddress = ({ provider, id, hash }: Video, start: number): string =>
  provider === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0&enablejsapi=1${start ? `&start=${start}` : ''}`
    : `https://player.vimeo.com/video/${id}?${hash ? `h=${hash}&` : ''}dnt=1&autoplay=1${start ? `#t=${start}s` : ''}`;

/**
 * Where a reader can watch it without this page: at the provider, or the file itself.
 * @param start - Where to begin, in whole seconds.
 */
export const watchAddress = ({ provider, id, hash }: Video, start: number): string =>
  provider === 'youtube'
    ? `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`
    : (provider === 'vimeo'
        ? `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`
        : id.replace(/#.*/, '')) + (start ? `#t=${start}${provider === 'vimeo' ? 's' : ''}` : '');
