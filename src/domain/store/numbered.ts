/** Labels in their order, where several are the same with a number each: `Notes 1`, `List`, `Notes 2`. */
export function numbered(labels: readonly string[]): string[] {
  const seen: Record<string, number> = {};
  return labels.map((label) => {
    const alone = labels.indexOf(label) === labels.lastIndexOf(label);
    return alone ? label : `${label} ${(seen[label] = (seen[label] ?? 0) + 1)}`;
  });
}
