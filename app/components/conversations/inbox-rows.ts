const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The arrows go from person to person; Enter opens one, as it does with any link. */
export function walkRows(event: KeyboardEvent, within: HTMLElement) {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...within.querySelectorAll<HTMLElement>("a[data-primary-link]")];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[step(at, links.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
