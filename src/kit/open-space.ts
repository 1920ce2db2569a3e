/** `trust-space` as a dialog. */
interface Space extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  show(): void;
}

/**
 * Opens what is kept on this device over the page, in a `trust-space` at the end of the body, which the loader brings.
 * Resolves when it is open: on a page with no loader, once something else has registered the tag.
 */
export async function openSpace(): Promise<void> {
  const selector = 'body > trust-space[mode=dialog]';
  let space = document.querySelector<Space>(selector);
  if (!space) {
    space = document.createElement('trust-space') as Space;
    space.setAttribute('mode', 'dialog');
    space.setAttribute('loading', 'eager');
    document.body.append(space);
  }
  await customElements.whenDefined('trust-space');
  await space.updateComplete;
  space.show();
}
