import { nextPresses, noPresses, PAUSE, PRESSES, type Signal } from '../domain/exit/shift.js';
import { finishErasing } from '../platform/erasing.js';
import { leave } from './leave.js';
import { hearLeaving } from './left.js';
import { type Exit, page } from './page.js';

/** Says that a quick exit stands in the page: it is left by its link, and by Shift. @returns Says that it is gone. */
export function addExit(exit: Exit): () => void {
  const { exits } = page;
  exits.hosts.add(exit);
  // Whoever comes first listens for all, those of other bundles too.
  exits.stop ??= listen(exits.hosts);
  return () => {
    exits.hosts.delete(exit);
    if (exits.hosts.size) return;
    exits.stop?.();
    exits.stop = undefined;
  };
}

function listen(exits: ReadonlySet<Exit>): () => void {
  let presses = noPresses;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell: Exit['tell'] = (left) => [...exits][0]?.tell(left);

  const runOut = (): void => {
    presses = noPresses;
    tell('over');
    timer = setTimeout(tell, PAUSE);
  };

  const step = (signal: Signal): void => {
    const { count } = presses;
    presses = nextPresses(presses, signal, performance.now());
    if (presses.count === count) return;
    clearTimeout(timer);
    tell(presses.count ? PRESSES - presses.count : undefined);
    if (presses.count) timer = setTimeout(runOut, PAUSE);
  };
  const forget = (): void => step('other');

  const onKey = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    const alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    step(!alone ? 'other' : event.type === 'keydown' ? 'down' : 'up');
    if (presses.count === PRESSES) go(event, [...exits][0]!);
  };

  // In capture, so that scripts of the page learn nothing; those that captured earlier learn of the key or the click.
  const onClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const exit = [...exits].find(({ host }) => path.includes(host));
    if (exit && path.some((node) => node instanceof HTMLAnchorElement)) go(event, exit);
  };

  const go = (event: Event, exit: Exit): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    forget();
    leave(exit.url());
  };

  const stopHearing = hearLeaving();
  const listeners = {
    keydown: onKey,
    keyup: onKey,
    pointerdown: forget,
    click: onClick,
    pageshow: forget,
  } as unknown as Record<string, (event: Event) => void>;
  for (const type in listeners) addEventListener(type, listeners[type]!, true);
  finishErasing().catch(() => {}); // The next load tries again.

  return () => {
    forget();
    stopHearing();
    for (const type in listeners) removeEventListener(type, listeners[type]!, true);
  };
}
