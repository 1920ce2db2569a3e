import { watchAddress } from '../domain/video/addresses.js';
import type { Video } from '../domain/video/video.js';

/** Width in pixels of the picture that YouTube gives, with status 404, where a size is missing. */
const MISSING = 120;

async function ofYouTube(id: string): Promise<string> {
  const large = new Image();
  large.src = `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`;
  const there = await large.decode().then(
    () => large.naturalWidth > MISSING,
    () => false,
  );
  return there ? large.src : `https://i.ytimg.com/vi/${id}/hqdefault.jpg`;
}

/** Vimeo names a picture only by oEmbed (https://vimeo.com/api/oembed.json). */
async function ofVimeo(video: Video): Promise<string | undefined> {
  const url = encodeURIComponent(watchAddress(video, 0));
  const response = await fetch(`https://vimeo.com/api/oembed.json?width=1280&url=${url}`);
  const { thumbnail_url: picture } = (await response.json()) as { thumbnail_url?: unknown };
  return typeof picture === 'string' && picture.startsWith('https://') ? picture : undefined;
}

/** The provider's own picture of a video. To ask for it tells the provider of this reader. */
export const providerPoster = async (video: Video): Promise<string | undefined> =>
  video.provider === 'youtube'
    ? ofYouTube(video.id)
    : video.provider === 'vimeo'
      ? ofVimeo(video)
      : undefined;
