import { rmSync } from 'node:fs';

/** Nothing of an earlier build may stay: hashed chunks would pile up. */
for (const folder of ['dist', 'cdn']) {
  rmSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true, force: true });
}
