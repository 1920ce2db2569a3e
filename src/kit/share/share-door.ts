import type { Share } from '../../domain/share/share.js';
import { hasShareSheet } from '../../platform/native-share.js';
import type { PartHost } from '../part-host.js';
import type { ShareMenu } from './share-menu.js';
import { shareBySheet } from './share-sheet.js';

/** Shares by the device's own sheet, and by the menu where there is none, or it was refused. */
export class ShareDoor {
  readonly #host: PartHost;
  readonly #menu: ShareMenu;
  readonly #share: () => Share;
  /** Whether the share sheet was refused here, once and so for good. */
  #refused = false;

  constructor(host: PartHost, menu: ShareMenu, share: () => Share) {
    this.#host = host;
    this.#menu = menu;
    this.#share = share;
  }

  /** Whether the button opens the menu, by its `popovertarget`. */
  get opensMenu(): boolean {
    return this.#refused || !hasShareSheet();
  }

  /**
   * What a tap on the button does.
   * @param opens - Whether the tap has opened the menu, or closed it.
   */
  async act(opens: boolean): Promise<void> {
    if (!this.opensMenu) {
      if (await shareBySheet(this.#host, this.#share())) return;
      this.#refused = true;
      this.#host.requestUpdate();
    } else if (opens) return;
    this.#menu.toggle();
  }
}
