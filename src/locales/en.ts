import { shareButton } from './en/share-button.js';

/** Every interface text of the library; other locales are typed by it. `{name}` marks a place to fill. */
export const en = { ...shareButton };

export type Strings = typeof en & { $code: string; $name: string; $dir: 'ltr' | 'rtl' };
