import type { Subject } from './kind.js';

/** The two that are written by hand in `plain/`. */
export function plain(
  name: string,
  rest: Pick<Subject, 'copy' | 'control' | 'when'>,
): [vanilla: Subject, lit: Subject] {
  const script = (how: string) => `<script type="module" src="/plain/${how}/${name}.js"></script>`;
  return [
    { ...rest, name: 'vanilla, one file', role: 'vanilla', head: script('vanilla') },
    { ...rest, name: 'plain Lit, one file', role: 'lit', head: script('lit') },
  ];
}
