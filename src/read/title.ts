/** `Title | Office | Department` without what follows the first bar; undefined when nothing is left of it. */
export function withoutSite(title: string): string | undefined {
  return (
    title
      .split(/ (?:\||::|») /)[0]!
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
