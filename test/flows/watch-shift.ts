/** Records every shift, and where the text below the widget lies, from the first paint on. */
export const watch = `
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const note = () => (document.querySelector('#below')?.getBoundingClientRect().top + scrollY).toFixed(2);
  window.places = new Set();
  const look = () => { if (document.querySelector('#below')) window.places.add(note()); requestAnimationFrame(look); };
  look();`;

/** In pixels. Between the two ends no height changes its rule, but with large text. */
export const widths = (size: string): readonly number[] => (size ? [320, 768, 1280] : [320, 1280]);

/** What it leaves on the page's window. */
export interface Watched {
  shifts: number[];
  places: Set<string>;
}
