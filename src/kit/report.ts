import { listed, type Problem } from '../domain/result.js';

/** Says what is wrong with what the publisher gave. Type `trust-error`; `detail.problems` names each place. */
export class TrustErrorEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('trust-error', { detail: { problems }, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-error': TrustErrorEvent;
  }
}

/** Names every problem, with its place, in one `console.error`, and fires `trust-error`. */
export function report(host: HTMLElement, problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.error(`<${host.localName}>${listed(problems)}`, host);
  host.dispatchEvent(new TrustErrorEvent(problems));
}
