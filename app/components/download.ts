/**
 * Saves a file of the app's. A plain link would go without the session's token, which App Bridge adds to fetches only.
 * False where it could not be had.
 */
export async function download(url: string, name: string): Promise<boolean> {
  const response = await fetch(url);
  if (!response.ok) return false;
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
