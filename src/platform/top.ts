/**
 * Whether the whole page can be left from here, as far as can be known beforehand: in a frame of another origin it
 * can't, and in a sandboxed one only where that says so.
 */
export function canLeaveTop(): boolean {
  try {
    for (let view: Window = window; view !== top; view = view.parent) {
      const { sandbox } = view.frameElement as HTMLIFrameElement; // null, and so an error, across origins
      if (sandbox?.value && !sandbox.contains('allow-top-navigation')) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** Puts another page in the place of the whole page, and nothing in that of this frame, should the browser refuse. */
export function replaceTop(url: string): void {
  if (top === window) return location.replace(url);
  try {
    top!.location.replace(url);
  } catch {
    // Some browsers say so when they refuse, others only write to the console.
  }
  // Not `url`: many a page refuses to be framed, and would say so here.
  location.replace('about:blank');
}
