import { quote } from './en/quote.js';
import { quotePicture } from './en/quote-picture.js';
import { quoteTools } from './en/quote-tools.js';
import { shareButton } from './en/share-button.js';
import { shareMenu } from './en/share-menu.js';

/** Every interface text of the library; other locales are typed by it. `{name}` marks a place to fill. */
export const en = { ...shareButton, ...shareMenu, ...quote, ...quoteTools, ...quotePicture };

export type Strings = typeof en;
