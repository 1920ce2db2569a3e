/** The fourteen targets that `trust-share-button` has, less copy and print, in their plainest form. */
export function targets(url: string, title: string): [name: string, address: string][] {
  const [u, t] = [url, title].map(encodeURIComponent);
  return [
    ['WhatsApp', `https://wa.me/?text=${t}%0A${u}`],
    ['Text message', `sms:?&body=${t}%0A${u}`],
    ['Email', `mailto:?subject=${t}&body=${u}`],
    ['Telegram', `https://t.me/share/url?url=${u}&text=${t}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${u}`],
    ['X', `https://x.com/intent/tweet?text=${t}&url=${u}`],
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
    ['Bluesky', `https://bsky.app/intent/compose?text=${t}%0A${u}`],
    ['Threads', `https://www.threads.net/intent/post?text=${t}&url=${u}`],
    ['Mastodon', `https://share.joinmastodon.org/#text=${t}%0A${u}`],
    ['Reddit', `https://www.reddit.com/submit?url=${u}&title=${t}`],
    ['Pinterest', `https://www.pinterest.com/pin/create/button/?url=${u}&description=${t}`],
  ];
}

/** The address and the title of the page. */
export function pageFacts(): { url: string; title: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return { url: canonical?.href ?? location.href.replace(/#.*/, ''), title: document.title };
}

export const iconPath = 'M12 15V4m0 0L8 8m4-4 4 4M5 12v7h14v-7';
