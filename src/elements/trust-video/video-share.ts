import { type ReactiveController, render } from 'lit';
import type { Share } from '../../domain/share/share.js';
import { targetIds } from '../../domain/share/target-ids.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { make } from '../../kit/make.js';
import { ShareMenu } from '../../kit/share/share-menu.js';
import { shareBySheet } from '../../kit/share/share-sheet.js';
import { hasShareSheet } from '../../platform/native-share.js';
import { readPage } from '../../platform/page.js';
import type { TrustVideo } from './trust-video.js';

/** Printing is the article's. */
const targets = targetIds.filter((id) => id !== 'print');

/** Shares a video at the second that it has come to. */
export class VideoShare implements ReactiveController {
  readonly #host: TrustVideo;
  readonly #button: HTMLButtonElement;
  readonly #share: () => Share;
  readonly #menu: ShareMenu;
  readonly #box = make('div');
  /** Whether the share sheet was refused here, once and so for good. */
  #refused = false;

  /**
   * @param button - Opens the menu, which is drawn right after it, so that Tab leads into it.
   * @param what - Gives the address and the title, anew each time: the video plays on.
   */
  constructor(
    host: TrustVideo,
    language: LanguageController,
    button: HTMLButtonElement,
    what: () => Pick<Share, 'url' | 'title'>,
  ) {
    this.#host = host;
    this.#button = button;
    this.#share = () => {
      const { url, title } = what();
      const { resolve, title: page } = readPage();
      return { url: resolve(url), title: title || page, text: '' };
    };
    host.addController(this);
    this.#menu = new ShareMenu(host, language, this.#share);
    button.after(this.#box);
    this.hostUpdated();
  }

  hostUpdated(): void {
    render(this.#menu.render(targets), this.#box);
    if (this.#refused || !hasShareSheet()) this.#button.setAttribute('popovertarget', 'menu');
  }

  /**
   * What a tap on the button does.
   * @param opens - Whether the tap has opened the menu, by the button's `popovertarget`.
   */
  async act(opens: boolean): Promise<void> {
    if (!this.#refused && hasShareSheet()) {
      if (await shareBySheet(this.#host, this.#share())) return;
      this.#refused = true;
      this.hostUpdated();
    }
    if (!opens) this.#menu.toggle();
  }
}
