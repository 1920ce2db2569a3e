/** Words of the list of what is kept. */
export const spaceView = {
  spaceEmptyHint:
    'What you write in the tools of this page shows up here. It lives only in this tab until you choose to keep it.',
  spaceEncrypted: 'Encrypted with your passphrase.',
  spaceLocked: 'Locked. Your passphrase opens it.',
  spaceForgotten:
    'A forgotten passphrase can’t be recovered. You can erase everything and start again.',
  lockNow: 'Lock now',
  nowLocked: 'Locked.',
  kindNotes: 'Notes',
  kindPlan: 'Plan',
  kindList: 'List',
  kindChoices: 'Choices',
  itemLocked: 'Kept on this device, locked.',
  itemDates: 'Saved {saved}. Kept until {until}.',
  itemNewer:
    'A newer version of this page wrote this. It stays as it is. Reload the page to read it.',
  itemDamaged:
    'This can’t be read: it is damaged. If you have a copy in a file, open that. Else all you can do is erase it.',
  itemVersions:
    'This was changed in two places. Both are kept. Which one do you want to go on with?',
  useThis: 'Use the one open here',
  useOther: 'Use the other one',
  versionSaved: 'saved {date}',
  askChoose: 'Go on with this one? The other is erased. There is no undo.',
  chooseYes: 'Use it, erase the other',
  chosen: 'Done. One version is left.',
  erase: 'Erase',
  askErase: 'Erase this for good? There is no undo.',
  eraseYes: 'Erase for good',
  erased: 'Erased.',
  eraseAll: 'Erase everything',
  askEraseAll:
    'Erase everything? All items, the passphrase and the settings go, from this device and from every tab. There is no undo.',
  erasedAll: 'Everything was erased.',
  eraseFailed:
    'It could not be erased from this device. Try again, or clear the data of this site in your browser’s settings.',
  spaceSecret: 'Passphrase',
  spaceSettings: 'Settings',
  spaceFile: 'Copy in a file',
  viewFailed: 'That could not be loaded. Try again.',
  closeSpace: 'Close',
};
