import type { Kind, Subject } from './kind.js';
import { head } from './ours.js';
import { plain } from './plain.js';

/** One page with all the library's tags, beside one file with all that was written by hand. */
export function together(kinds: readonly Kind[]): Kind {
  const of = (role: Subject['role']) =>
    kinds.map(({ subjects }) => subjects.find((one) => one.role === role)!);
  const joined = (all: Subject[]) => ({
    copy: (index: number) => all.map(({ copy }) => copy(index)).join(''),
    control: all[0]!.control,
    when: all.flatMap(({ control, when = [] }) => [control, ...when]),
  });
  const own: Subject = {
    ...joined(of('ours')),
    name: `all ${kinds.length} tags`,
    role: 'ours',
    head: head(kinds.map(({ tag }) => tag)),
  };
  return {
    name: 'together',
    tag: 'trust-share-button',
    title: 'All tags together',
    usable: 'the control of the first, once those of all are there',
    subjects: [own, ...plain('together', joined(of('vanilla')))],
  };
}
