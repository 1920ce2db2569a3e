import { fitWords } from './limits.js';
import { encode, type Share, wordsOf } from './share.js';
import type { LinkTarget } from './target-ids.js';
import { tidy } from './text.js';

/**
 * Facebook and LinkedIn take no words, they read the page's Open Graph tags. Threads is documented
 * at threads.com since March 2026; threads.net leads there.
 */
const addresses: Record<LinkTarget, string> = {
  x: 'https://x.com/intent/tweet?text={words}&url={url}&hashtags={hashtags}&via={via}',
  facebook: 'https://www.facebook.com/sharer/sharer.php?u={url}&hashtag={hashtag}',
  linkedin: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  whatsapp: 'https://wa.me/?text={post}',
  telegram: 'https://t.me/share/url?url={url}&text={words}',
  bluesky: 'https://bsky.app/intent/compose?text={post}',
  threads: 'https://www.threads.net/intent/post?text={words}&url={url}',
  mastodon: 'https://share.joinmastodon.org/#text={post}',
  reddit: 'https://www.reddit.com/submit?url={url}&title={title}',
  pinterest:
    'https://www.pinterest.com/pin/create/button/?url={url}&media={media}&description={words}',
  email: 'mailto:?subject={title}&body={letter}',
  sms: 'sms:?&body={post}',
};

/**
 * The address that opens a target with the share filled in; what is empty is left out. In one value
 * the url has a line of its own, so that right-to-left words leave it whole.
 */
export function shareLink(id: LinkTarget, share: Share): string {
  const { url, via, media, hashtags = [] } = share;
  const text = tidy(share.text);
  const words = fitWords(id, share, wordsOf(share));
  const values: Record<string, string | undefined> = {
    url,
    via,
    media,
    words,
    title: fitWords(id, share, tidy(share.title) || text),
    hashtag: hashtags[0] && '#' + hashtags[0],
    hashtags: hashtags.join(),
    post: (words && words + '\n') + url,
    letter: (text && text + '\r\n\r\n') + url,
  };
  return addresses[id]
    .replace(/(\w+=){(\w+)}&?/g, (_, name: string, key: string) =>
      values[key] ? name + encode(values[key]) + '&' : '',
    )
    .slice(0, -1);
}
