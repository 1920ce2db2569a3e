import { make } from '../../kit/make.js';
import { shareIcon } from '../../kit/share/share-icon.js';

const playIcon = 'M7 5l12 7-12 7z';
const awayIcon = 'M7 17L17 7M9 7h8v8';
const linesIcon = 'M4 6h16M4 11h16M4 16h9';

/** An outline on a 24 x 24 grid, beside a text that says the same. */
function icon(path: string): SVGElement {
  const [svg, line] = ['svg', 'path'].map((tag) =>
    document.createElementNS('http://www.w3.org/2000/svg', tag),
  ) as [SVGElement, SVGElement];
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** A button beside the link to the video; on a narrow screen its icon alone shows. */
const action = (id: string, path: string): HTMLButtonElement =>
  make(
    'button',
    { id, className: 'plain', part: 'action', type: 'button' },
    icon(path),
    make('span'),
  );

/** Writes words where others stand: the same words anew would have the page laid out anew. */
export function write(node: Node, words: string): void {
  if (node.textContent !== words) node.textContent = words;
}

/** Gives such a button its words. */
export function name(button: HTMLButtonElement, words: string): void {
  button.title = button.ariaLabel = words;
  write(button.lastChild!, words);
}

/** The nodes of a video: its box with the poster, its title, and what can be done with it. */
export function makeView() {
  const picture = make('img', { alt: '', decoding: 'async' });
  const words = make('span');
  const length = make('span', { id: 'length', className: 'length' });
  const button = make(
    'button',
    { className: 'primary', part: 'button', type: 'button' },
    icon(playIcon),
    words,
  );
  button.setAttribute('aria-describedby', length.id);
  const poster = [make('slot', { name: 'poster' }, picture), button, length];
  const frame = make('div', { className: 'frame', part: 'frame' }, ...poster);
  const title = make('p', { className: 'title', part: 'title' });
  const where = make('span');
  const link = make(
    'a',
    { className: 'plain', part: 'action', target: '_blank', rel: 'noopener' },
    icon(awayIcon),
    where,
  );
  const lines = action('lines', linesIcon);
  const share = action('share', shareIcon);
  const row = make('div', { className: 'tools' }, link, lines, share);
  const inside = make('slot');
  const spoken = make('slot', { name: 'transcript' });
  return {
    picture,
    words,
    length,
    button,
    poster,
    frame,
    title,
    where,
    link,
    lines,
    share,
    row,
    inside,
    spoken,
  };
}

export type VideoView = ReturnType<typeof makeView>;
