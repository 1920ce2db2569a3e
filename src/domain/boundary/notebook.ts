import { type Change, changes } from './changes.js';
import {
  type Clock,
  emptyReplica,
  isEmpty,
  type Replica,
  readClock,
  readReplica,
} from '../handover/replica.js';
import type { Person } from './keys.js';

/** An agreement as one of the two has it. */
export interface Notebook {
  readonly replica: Replica;
  /** Which of the two has it. */
  readonly me: Person;
  /** How far what went to the other, or came from them, reached: what they may have seen. */
  readonly sent: Clock;
  /** How far the other had read when they last handed over. */
  readonly heard: Clock;
  /** How far the reader had seen it before the other's last letter. */
  readonly seen: Clock;
}

export const emptyNotebook: Notebook = {
  replica: emptyReplica,
  me: 0,
  heard: {},
  sent: {},
  seen: {},
};

/** What is new to the reader, by boundary; nothing where all of it is their own, or they see it for the first time. */
export const news = ({ replica, seen }: Notebook): readonly Change[] =>
  isEmpty(seen) ? [] : changes(replica, seen);

/** What the other has not had yet; `undefined` where they have had nothing. */
export const unsent = ({ replica, sent }: Notebook): readonly Change[] | undefined =>
  isEmpty(sent) ? undefined : changes(replica, sent);

/** Reads what was kept; `undefined` where it is none. */
export function readNotebook(data: unknown): Notebook | undefined {
  const { me, ...rest } = Object(data) as Record<string, unknown>;
  if (me !== 0 && me !== 1) return undefined;
  const replica = readReplica(rest.replica);
  const [heard, sent, seen] = [rest.heard, rest.sent, rest.seen].map(readClock);
  return replica && heard && sent && seen ? { me, replica, heard, sent, seen } : undefined;
}
