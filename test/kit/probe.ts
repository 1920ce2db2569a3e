import type { Problem } from '../../src/domain/result.js';
import { stage } from '../suites/stage.js';
import { collectConsole, collectFaults } from '../suites/watch.js';

let serial = 0;

/** Registers a class under a tag that nobody has yet, and gives the tag. */
export function register(Class: CustomElementConstructor): string {
  const tag = `kit-probe-${++serial}`;
  customElements.define(tag, Class);
  return tag;
}

const stages: HTMLElement[] = [];

/** Puts markup in the page, until the test ends; gives its first element. */
export function put<E extends HTMLElement>(markup: string): E {
  const place = stage();
  stages.push(place);
  place.innerHTML = markup;
  return place.firstElementChild as E;
}

afterEach(() => {
  for (const place of stages.splice(0)) place.remove();
});

/** Everything that was said and fired in the page. */
export interface Account {
  /** `console.error`, a line for each call. */
  said: string[];
  /** The problems of each `trust-error`. */
  fired: (readonly Problem[])[];
  /** What reached `window.onerror` or was rejected unseen. */
  faults: string[];
}

/** Watches the page while `act` runs. */
export async function watch(act: () => unknown): Promise<Account> {
  const fired: Account['fired'] = [];
  const onError = ({ detail }: CustomEvent) =>
    void fired.push((detail as { problems: readonly Problem[] }).problems);
  addEventListener('trust-error', onError as EventListener);
  let faults: string[] = [];
  try {
    const said = await collectConsole('error', async () => {
      faults = await collectFaults(async () => void (await act()));
    });
    return { said, fired, faults };
  } finally {
    removeEventListener('trust-error', onError as EventListener);
  }
}

/** What the reader sees of the light DOM: it is drawn, through a slot where there is a shadow root. */
export function showsLightDom({ shadowRoot, childNodes, offsetHeight }: HTMLElement): boolean {
  const slot = shadowRoot?.querySelector('slot');
  const shown = shadowRoot ? slot?.assignedNodes().length : childNodes.length;
  return shown === childNodes.length && offsetHeight > 0;
}

export const isReady = (element: Element): boolean => element.matches(':state(ready)');

/** Lets everything that is under way in the page come to rest. */
export async function rest(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
