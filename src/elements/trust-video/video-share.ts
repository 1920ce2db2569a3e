import { type ReactiveController, render } from 'lit';
import type { Share } from '../../domain/share/share.js';
import { targetIds } from '../../domain/share/target-ids.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { make } from '../../kit/make.js';
import { ShareDoor } from '../../kit/share/share-door.js';
import { ShareMenu } from '../../kit/share/share-menu.js';
import { readPage } from '../../platform/page.js';
import type { TrustVideo } from './trust-video.js';

/** Printing is the article's. */
const targets = targetIds.filter((id) => id !== 'print');

/** Shares a video at the second that it has come to. */
export class VideoShare implements ReactiveController {
  readonly #button: HTMLButtonElement;
  readonly #menu: ShareMenu;
  readonly #door: ShareDoor;
  readonly #box = make('div');

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
    this.#button = button;
    const share = (): Share => {
      const { url, title } = what();
      const { resolve, title: page } = readPage();
      return { url: resolve(url), title: title || page, text: '' };
    };
    host.addController(this);
    this.#menu = new ShareMenu(host, language, share);
    this.#door = new ShareDoor(host, this.#menu, share);
    button.after(this.#box);
    this.hostUpdated();
  }

  hostUpdated(): void {
    render(this.#menu.render(targets), this.#box);
    if (this.#door.opensMenu) this.#button.setAttribute('popovertarget', 'menu');
  }

  /** What a tap on the button does. @param opens - Whether the tap has opened the menu, or closed it. */
  act(opens: boolean): Promise<void> {
    return this.#door.act(opens);
  }
}
