/** What an attribute takes: one of some words, or any value of a kind. */
export type Kind = 'boolean' | 'number' | 'string' | 'object' | readonly string[];

/** What a frame may give a widget, as its reference (`custom-elements.json`) says. */
export interface Widget {
  readonly attributes: Readonly<Record<string, Kind>>;
  /** Whether it takes JSON as the property `data`. */
  readonly data: boolean;
}

/** By tag. */
export type Widgets = Readonly<Record<string, Widget>>;
