/**
 * Lower-case letters, digits and hyphens, for ids, addresses and file names. At most 80 characters; "story" where no
 * letter or digit is left.
 */
export function slugOf(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const slug = letters.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  // By code points, so that no letter beyond U+FFFF is cut in half.
  return Array.from(slug).slice(0, 80).join('') || 'story';
}
