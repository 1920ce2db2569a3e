import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './scratch.js';

export interface WebKitHomeOptions {
  locale?: string;
  reducedMotion?: boolean;
}

export interface WebKitHome {
  env: Record<string, string>;
  remove(): void;
}

/** MiniBrowser's tool bar else keeps the window wider than a phone. */
const narrowToolBar =
  'window * { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0 }\n';

const plainLocale = ['/usr/lib/locale/C.utf8', '/usr/lib/locale/C.UTF-8'].find((folder) =>
  existsSync(folder),
);

/** Any language without its system locale: the plain one under its name, as only the name is read. */
function localeEnvironment(folder: string, locale: string): Record<string, string> {
  if (!plainLocale) return {};
  const { language, region } = new Intl.Locale(locale).maximize();
  const name = `${language}_${region}`;
  const locales = join(folder, 'locales');
  mkdirSync(locales);
  for (const spelling of ['utf8', 'UTF-8']) {
    symlinkSync(plainLocale, join(locales, `${name}.${spelling}`));
  }
  const full = `${name}.UTF-8`;
  return { LOCPATH: locales, LC_ALL: full, LANG: full, LANGUAGE: name };
}

/** A home of its own for each WebKit: GTK's settings are how it learns of language and motion. */
export function webkitHome(options: WebKitHomeOptions): WebKitHome {
  const { folder, remove } = scratch('webkit');
  const gtk = join(folder, 'config', 'gtk-3.0');
  mkdirSync(gtk, { recursive: true });
  writeFileSync(join(gtk, 'gtk.css'), narrowToolBar);
  const animations = options.reducedMotion ? 0 : 1;
  const settings = `[Settings]\ngtk-enable-animations=${animations}\ngtk-cursor-blink=0\n`;
  writeFileSync(join(gtk, 'settings.ini'), settings);
  return {
    env: {
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_DATA_HOME: join(folder, 'data'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      ...localeEnvironment(folder, options.locale ?? 'en-US'),
    },
    remove,
  };
}
