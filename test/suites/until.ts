/** Waits, frame by frame, until `condition` gives something. */
export async function until<T>(condition: () => T, what: string): Promise<NonNullable<T>> {
  const end = performance.now() + 5000;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
