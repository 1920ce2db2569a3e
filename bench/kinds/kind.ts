/** One way to have a widget on a page. */
export interface Subject {
  /** As tables show it. */
  name: string;
  /**
   * `ours`: this library by the README's snippet for a tag on the first screen; `bare`: without the list of files
   * to ask for early; `vanilla` and `lit`: written by hand for this comparison; `peer`: what users would take instead.
   */
  role: 'ours' | 'bare' | 'vanilla' | 'lit' | 'peer';
  /** What stands in the page's head. */
  head: string;
  /** The markup of one copy. */
  copy(index: number): string;
  /** What stands before the end of the body. */
  foot?(copies: number): string;
  /**
   * Selector of what a reader taps; ` >>> ` goes into a shadow root. The widget is usable in the first frame in
   * which this is visible, on the first screen, and has a listener on itself or on what it stands in.
   */
  control: string;
  /** What else must be there before it counts as usable. */
  when?: string[];
  /** Most copies to measure, where more would take minutes. */
  most?: number;
}

/** Widgets that do the same for a reader. */
export interface Kind {
  /** Also the word that chooses it: `npm run bench -- share`. */
  name: string;
  tag: string;
  /** For the title of its tables. */
  title: string;
  /** In words, what "usable" waits for. */
  usable: string;
  subjects: Subject[];
}

/** A value that stands in an attribute. */
export const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
