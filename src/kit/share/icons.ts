import type { TargetId } from '../../domain/share/target-ids.js';

/** Outlines on a 24 x 24 grid, drawn for this library. */
export const icons: Record<TargetId | 'done', string> = {
  done: 'M5 12l5 5 9-10',
  x: 'M4 4h4l12 16h-4zM19 4l-6 7M5 20l6-7',
  facebook: 'M16 4h-2c-2 0-4 1-4 4v12M7 12h7',
  linkedin: 'M5 10v9M5 5v.1M10 10v9M10 14c0-5 8-5 8 0v5',
  whatsapp: 'M4 20l1-4a8 8 0 1 1 3 3zM9 9c0 3 3 6 6 6',
  telegram: 'M21 4L3 11l6 3L18 7l-6 8 6 4z',
  bluesky:
    'M12 11C10 8 7 5 4 5c-1 4 1 7 4 8-3 1-2 5 1 5 1 0 2-2 3-4 1 2 2 4 3 4 3 0 4-4 1-5 3-1 5-4 4-8-3 0-6 3-8 6z',
  threads:
    'M18 8c-2-5-8-5-10-3-3 3-3 11 0 14 2 2 9 2 9-2 0-3-3-4-5-4s-3 1-3 2c0 3 5 3 6 0 1-4 0-6-3-6-1 0-2 0-3 1',
  mastodon:
    'M5 16V8c0-5 14-5 14 0v3c0 4-5 4-10 4 1 4 4 4 7 3M8 12V9c0-3 4-3 4 0v2M12 9c0-3 4-3 4 0v3',
  reddit:
    'M12 9c-5 0-8 2-8 5s3 6 8 6 8-3 8-6-3-5-8-5zM9 13v.1M15 13v.1M9 17c2 1 4 1 6 0M12 9l1-5 4 1',
  pinterest: 'M10 20l3-11M8 13C6 9 8 5 12 5c6 0 5 9 1 9-1 0-2-1-2-2',
  email: 'M3 6h18v12H3zM3 7l9 6 9-6',
  sms: 'M4 5h16v11H10l-4 4v-4H4z',
  copy: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
};

/** Names that are the same in every language. */
export const brands: Partial<Record<string, string>> = {
  x: 'X',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  pinterest: 'Pinterest',
};
