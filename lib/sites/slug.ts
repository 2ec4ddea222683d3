/** A name out of an address as it is compared: decoded, composed, lower case. Bad escapes stay as they are. */
export function foldSlug(slug: string): string {
  let decoded = slug;
  try {
    decoded = decodeURIComponent(slug);
  } catch {
    // An address somebody broke by hand names nobody else by accident: it just won't equal any other.
  }
  return decoded.normalize('NFC').toLowerCase();
}
