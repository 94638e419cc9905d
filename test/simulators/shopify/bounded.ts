/** Keeps the newest of a log, so that a demo left running does not fill the memory. */
export function remember<T>(log: T[], entry: T, most = 5000): void {
  log.push(entry);
  if (log.length > most) log.splice(0, log.length - most);
}
