import type { Packet } from '../handover/packet.js';
import { isEmpty, joinClocks, merge } from '../handover/replica.js';
import { forgetRemoved, swapPeople } from './changes.js';
import type { Notebook } from './notebook.js';

/**
 * What goes to the other, and the notebook without what was removed. Once the packet is sealed, call `markSent`.
 * @param by - The copy that writes.
 */
export function writeLetter(
  notebook: Notebook,
  by: string,
): { packet: Packet; notebook: Notebook } {
  const { me, heard, sent } = notebook;
  const replica = forgetRemoved(notebook.replica, by, sent);
  return { packet: { replica, base: heard, from: me }, notebook: { ...notebook, replica } };
}

/** The notebook once a packet of it was sealed: the other may have seen what is in there. */
export const markSent = (notebook: Notebook, { replica }: Packet): Notebook => ({
  ...notebook,
  sent: joinClocks(notebook.sent, replica.clock),
});

/** Joins what came from the other to what is here; nothing is lost. */
export function readLetter(notebook: Notebook, { replica, base, from }: Packet): Notebook {
  const { clock } = notebook.replica;
  const begins = isEmpty(clock);
  // Both began alone, each as the first of the two: here it was the second.
  const swaps = !begins && notebook.me === from && isEmpty(notebook.sent);
  const own = swaps ? swapPeople(notebook.replica) : notebook.replica;
  return {
    me: begins || swaps ? (from ? 0 : 1) : notebook.me,
    replica: merge(own, replica),
    heard: joinClocks(notebook.heard, replica.clock),
    sent: joinClocks(notebook.sent, replica.clock),
    seen: begins ? base : clock,
  };
}
