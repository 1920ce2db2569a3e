import { PLACE } from './place.js';

/** What connects the tabs of a site. */
export interface Tabs {
  tell(news: string): void;
  close(): void;
}

/** Hears what other tabs tell. Some sandboxed frames have no other tabs: there it does nothing. */
export function joinTabs(hear: (news: unknown) => void): Tabs {
  try {
    const channel = new BroadcastChannel(PLACE);
    channel.onmessage = ({ data }) => hear(data);
    return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
  } catch {
    return { tell() {}, close() {} };
  }
}
