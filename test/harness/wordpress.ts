import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** WordPress is never committed: Debian's package is fetched when a test needs it, and kept for the next run. */
const home = fileURLToPath(new URL('../../node_modules/.cache/trust-widgets/', import.meta.url));
/** Where its versions are those of our tests. */
const RELEASE = 'trixie';

/** The line of sources for that release, at the mirror that this system takes its own packages from. */
function source(): string {
  const uris = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)'], {
    encoding: 'utf8',
  });
  const mirror = uris.split('\n').find((uri) => /\/debian\/?$/.test(uri));
  if (!mirror) throw new Error('apt names no mirror of Debian: nowhere to fetch WordPress from');
  return `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror} ${RELEASE} main\n`;
}

/** Fetches the package, against a list of sources of its own, so that the system's stays as it is. */
function download(): string {
  const known =
    existsSync(home) && readdirSync(home).find((name) => /^wordpress_.*\.deb$/.test(name));
  if (known) return join(home, known);
  for (const folder of ['lists/partial', 'archives/partial']) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  writeFileSync(join(home, 'sources.list'), source());
  const options = {
    'Dir::Etc::sourcelist': join(home, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State::Lists': join(home, 'lists'),
    'Dir::Cache': home,
    'Acquire::Languages': 'none',
    // Where nobody but root may write, the download can't be handed to another user.
    'APT::Sandbox::User': 'root',
  };
  const args = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const apt = (...what: string[]) =>
    execFileSync('apt-get', ['-qq', ...args, ...what], { cwd: home, stdio: 'pipe' });
  apt('update');
  apt('download', 'wordpress');
  return download();
}

/** A file of WordPress, by its path in `wp-includes/`. */
export function wordpressFile(path: string): string {
  const file = join(home, 'usr/share/wordpress/wp-includes', path);
  if (!existsSync(file)) {
    const tar = execFileSync('dpkg-deb', ['--fsys-tarfile', download()], { maxBuffer: 2 ** 28 });
    const name = `./usr/share/wordpress/wp-includes/${path}`;
    execFileSync('tar', ['-xf', '-', '-C', home, name], { input: tar });
  }
  return readFileSync(file, 'utf8');
}
