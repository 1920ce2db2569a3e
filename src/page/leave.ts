import { beginErasing } from '../platform/erasing.js';
import { joinTabs } from '../platform/tabs.js';
import { replaceTop } from '../platform/top.js';
import { dropGuards } from './guards.js';
import { LEFT } from './left.js';
import { page } from './page.js';
import { letAllGo } from './tools.js';

/** Nothing of a page shows from the next frame on, whatever its style sheets say. */
function blank(view: Window, title: string): void {
  const { document, location } = view;
  document.documentElement.style.cssText = 'display: none !important; transition: none !important';
  document.title = title;
  // A page that the browser kept and brings back as it was is loaded anew.
  view.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

function hush(): void {
  page.playing?.pause();
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
}

/**
 * Leaves the page for `url`, all in this task: blanks it, lets every word go, begins to erase where the reader chose
 * so, tells the other tabs, and puts the other page in its place in the history. Fires no event.
 */
export function leave(url: string): void {
  const { hostname } = new URL(url);
  const steps = [
    () => blank(window, hostname),
    () => blank(top!, hostname),
    dropGuards,
    letAllGo,
    beginErasing,
    () => joinTabs(() => {}).tell(LEFT),
    hush,
  ];
  for (const step of steps) {
    try {
      step();
    } catch {
      // Storage may be blocked, and the top page another site's: the next step goes on.
    }
  }
  replaceTop(url);
}
