import { keepLine } from './keep-line.js';

/** Words about where something lives; a key `trouble_…` for each `Trouble` of the store. */
export const kept = {
  ...keepLine,
  keptHere: 'Kept on this device.',
  keptUntil: 'Kept on this device until {date}.',
  stopKeeping: 'Stop keeping',
  nowKept: 'Kept on this device now.',
  notKept: 'No longer kept. It is only in this tab now.',
  cancel: 'Cancel',
  trouble_insecure:
    'This page came over plain http, where others may read along, so nothing can be kept here. What you write lives only in this tab.',
  trouble_blocked:
    'This browser gives this page no storage, so nothing can be kept here. What you write lives only in this tab.',
  trouble_full:
    'There is no room left on this device. What you wrote last is only in this tab. Erase something, then try again.',
  trouble_locked:
    'This is locked. What you wrote last is only in this tab. Unlock it, then try again.',
  trouble_newer:
    'A newer version of this page wrote this. It stays as it is. Reload the page to go on with it.',
  trouble_erased: 'This was erased in another tab. What you wrote is only in this tab now.',
  trouble_versions: 'There are two versions of this. Choose one of them first.',
  trouble_failed: 'That did not work. Nothing is lost: what you wrote is still in this tab.',
};
