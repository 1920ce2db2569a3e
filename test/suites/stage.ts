import { render } from 'lit';
import type { Story } from '../../stories/story.js';
import type { Subject } from './subject.js';

/** A place in the page to draw in, as an article gives it: its own type, ink and surface. */
export function stage(look: Partial<CSSStyleDeclaration> = {}): HTMLElement {
  const place = document.createElement('section');
  const article = {
    font: '18px/1.5 serif',
    color: '#222',
    backgroundColor: '#fff',
    width: '600px',
  };
  Object.assign(place.style, article, look);
  document.body.append(place);
  return place;
}

/** Draws a story, in its state, on a stage of its own; runs `use`; clears it away. */
export async function withStory(
  subject: Subject,
  story: Story,
  use: (element: HTMLElement, place: HTMLElement) => Promise<void>,
  look?: Partial<CSSStyleDeclaration>,
): Promise<void> {
  await subject.define();
  const restore = story.beforeEach?.();
  const place = stage(look);
  try {
    render(story.render(), place);
    const element = place.querySelector<HTMLElement>(subject.tag)!;
    await (element as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
    await story.play?.({ canvasElement: place });
    await use(element, place);
  } finally {
    render(null, place);
    place.remove();
    await restore?.();
  }
}

/** Runs `use` with an element of the subject, with no more than it must have, in the page. */
export async function withElement(
  subject: Subject,
  use: (element: HTMLElement, place: HTMLElement) => Promise<void>,
): Promise<void> {
  await subject.define();
  const place = stage();
  const element = document.createElement(subject.tag);
  if (subject.content) render(subject.content(), element);
  subject.prepare?.(element);
  place.append(element);
  try {
    await use(element, place);
  } finally {
    place.remove();
  }
}
