import { joinTabs } from '../platform/tabs.js';
import { letAllGo } from './tools.js';

/** What other tabs hear when the reader has left. */
export const LEFT = 'left';

/** Lets every word go when the reader leaves in another tab. @returns Ends that. */
export const hearLeaving = (): (() => void) =>
  joinTabs((news) => void (news === LEFT && letAllGo())).close;
