import type { Person } from '../../domain/boundary/keys.js';
import type { Notebook } from '../../domain/boundary/notebook.js';
import type { Replica } from '../../domain/handover/replica.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import type { BoundaryBuilder } from './boundary-builder.js';

/** What the parts of `boundary-builder` are given by their element. */
export interface BuilderDesk {
  readonly host: BoundaryBuilder;
  readonly language: LanguageController;
  readonly text: LanguageController['text'];
  notebook(): Notebook;
  /** Takes a new state of it. */
  put(notebook: Notebook): void;
  /** The name under which this page writes. */
  copy(): string;
  /** Writes under that name. */
  write(change: (replica: Replica, by: string) => Replica): void;
  /** Shows the list, the form of a boundary, or another view, and moves the focus there. */
  go(view: View, selector?: string): Promise<void>;
  /** Draws anew, then moves the focus there; by default to where the view begins. */
  show(selector?: string): Promise<void>;
  /** Announces a text. */
  say(text: string): void;
  /** The name of a person, or what stands for one. */
  nameOf(person: Person): string;
  /** The name of an area. */
  areaName(value: string): string;
  /** A day in words; '' until something was painted. */
  dayName(day: string): string;
  /** Whether the form of that boundary is shown. */
  writes(id: string): boolean;
  /** Begins a boundary about an area. */
  begin(area: string): Promise<void>;
  /** Removes a boundary, and offers to undo it. */
  remove(id: string): Promise<void>;
  /** Something in the words calls for care. */
  care(): void;
  /** A name that nothing else has. */
  unique(): string;
}

/** What is fetched when a reader asks for it. */
export type PartView = 'agree' | 'turns' | 'handover' | 'letter';

/** What is shown: the list, the choice of an area, a boundary by its id, or a part. */
export type View = 'list' | 'areas' | PartView | { readonly id: string };
