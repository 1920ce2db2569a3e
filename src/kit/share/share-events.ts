/** Where a share goes, and what is shared. Nothing of the reader. */
export interface ShareDetail {
  /** A target's id, or `native` for the device's share sheet. */
  readonly target: string;
  readonly address: string;
}

/** Asks before a share; `preventDefault()` stops it. Type `trust-share`. */
export class TrustShareEvent extends CustomEvent<ShareDetail> {
  constructor(detail: ShareDetail) {
    super('trust-share', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** Says that a share was handed over; whether it was sent, no page can know. Type `trust-shared`. */
export class TrustSharedEvent extends CustomEvent<ShareDetail> {
  constructor(detail: ShareDetail) {
    super('trust-shared', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-share': TrustShareEvent;
    'trust-shared': TrustSharedEvent;
  }
}
