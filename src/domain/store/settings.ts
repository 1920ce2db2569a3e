import type { Settings } from './store.js';

/** What holds until the reader chooses otherwise. */
export const defaults: Settings = { eraseOnExit: false, lockAfter: 10, lockOnLeave: false };

/** Whether the reader has chosen anything. */
export const isDefault = (settings: Settings): boolean =>
  (Object.keys(defaults) as (keyof Settings)[]).every((key) => settings[key] === defaults[key]);
