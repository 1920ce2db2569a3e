import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch, type Scratch } from './scratch.js';

/** What no switch turns off: the spelling dictionary is fetched as soon as a page has a text field. */
const chromiumPreferences = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
  signin: { allowed: false },
  credentials_enable_service: false,
};

/** The profile in `given`, or a new one that goes with the browser. */
export function profile(given?: string): Scratch {
  return given ? { folder: given, remove: () => undefined } : scratch('profile');
}

export function chromiumProfile(given?: string): Scratch {
  const made = profile(given);
  const file = join(made.folder, 'Default', 'Preferences');
  if (!existsSync(file)) {
    mkdirSync(join(made.folder, 'Default'), { recursive: true });
    writeFileSync(file, JSON.stringify(chromiumPreferences));
  }
  return made;
}
