const told = new Set<string>();

/** Tells the publisher, once for each permission, what the frame that the page stands in lacks. */
export function tellFrameLacks(permission: string): void {
  if (parent === window || told.has(permission)) return;
  told.add(permission);
  console.warn(`trust-widgets: this frame lacks allow="${permission}".`);
}
