import type { News } from '../domain/store/ports.js';
import { PrivateStore } from '../domain/store/private-store.js';
import type { Store } from '../domain/store/store.js';
import { chooseToErase, choiceToErase, finishErasing } from '../platform/erasing.js';
import { PLACE } from '../platform/place.js';
import { hearLeaving } from '../page/left.js';
import { addTool, letAllGo } from '../page/tools.js';
import { openShelf } from '../platform/store/shelf.js';
import { joinTabs } from '../platform/tabs.js';

let store: Store | undefined;

/** The page's store of private items, made when first asked for. */
export function privateStore(): Store {
  return (store ??= make());
}

function make(): Store {
  const tabs = joinTabs((news) => void made.hear(news as News));
  const made: PrivateStore = new PrivateStore({
    trouble: isSecureContext ? undefined : 'insecure',
    shelf: openShelf(PLACE),
    now: Date.now,
    unique: () => crypto.randomUUID(),
    sealing: async () => (await import('../platform/sealing.js')).sealing,
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: tabs.tell,
    exit: { erases: choiceToErase, choose: chooseToErase, finish: finishErasing },
    letAllGo,
  });
  hearLeaving();
  addTool(made);
  addEventListener('pagehide', () => {
    if (made.settings.lockOnLeave) made.lockNow();
  });
  return made;
}
