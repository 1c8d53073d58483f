/** Whom a cue means that does not name one person. */
export type Joint =
  /** All of them speak; each is the name of a cue of its own. */
  | { readonly names: readonly string[]; readonly rest?: 'etc' | undefined }
  /** Those who speak in the scene anyway: ALL, BOTH. */
  | { readonly everyone: true }
  /** It looks like several names, but not all of them speak alone. */
  | { readonly unknown: readonly string[] };

const EVERYONE =
  /^(?:all|all (?:of them|together|three|four|five|others)|everyone|everybody|everyone else|all (?:the )?others|the rest|both|both of them|the two|the others|others|together|omnes|ensemble|the same|tous|toutes|tous les (?:deux|trois|quatre|autres)|les (?:deux|trois|autres|mêmes)|les deux|alle|alle (?:beide|drei|vier|andern|anderen|übrigen|zusammen)|beide|die (?:beiden|andern|anderen|übrigen|vorigen)|dieselben|zusammen|todos|todas|ambos|ambas|los (?:dos|demás|mismos)|tutti|tutte|ambedue|entrambi|gli altri|i due|gli stessi|ambos|os mesmos|все|все вместе|вместе|оба|обе|те же|всі|обидва|wszyscy|obaj|oboje|båda|mindenki|všichni|όλοι|hepsi|众人|眾人|大家|所有人|齐声|二人|两人|三人|全員|一同|皆|二人とも|모두|일동|둘 다|כולם|שניהם|الجميع|معا|सब|दोनों|ทุกคน|ทั้งสอง|ყველა)$/iu;

const ETC = /[,\s]*(?:&c|etc|u\. ?a|и др|usw)\.?$/iu;

/** Between names: signs, and "and" in several languages. */
const BETWEEN =
  /\s*(?:[/／&+|,;、，]|\s(?:and|und|et|y|e|i|и|та|och|og|en|ve|和|与|跟|と|및|و|और|และ|და)\s)\s*(?:(?:and|und|et|y|e|и)\s+)?/iu;

/** "ALL WITCHES", "BOTH MEN": those of a kind. */
const OF_A_KIND =
  /^(?:all|both|alle|beide|tous les|toutes les|les deux|todos los|todas las|tutti i|tutte le|все|оба|обе)(?: the| die| of the)? (\p{L}{3,})$/iu;

/**
 * Whom a cue means, if it does not name one person; undefined if it does.
 *
 * @param known the names of cues of their own, not joint ones, in capitals
 */
export function jointIn(name: string, known: ReadonlySet<string>): Joint | undefined {
  if (EVERYONE.test(name)) return { everyone: true };
  const kind = OF_A_KIND.exec(name)?.[1]?.toUpperCase();
  if (kind) return ofKind(kind, known);
  const isKnown = (part: string) => known.has(part.toUpperCase());
  const alone = name.replace(ETC, '');
  const etc = alone !== name && alone !== '';
  const parts = partsOf(alone);
  if (parts.length < 2)
    return etc ? (isKnown(alone) ? { names: [alone], rest: 'etc' } : { unknown: [alone] }) : undefined;
  for (const names of [parts, withSharedWord(parts)]) {
    if (names.every(isKnown)) return { names, ...(etc ? { rest: 'etc' } : {}) };
  }
  // A comma or one letter between unknown words is no sign that several people speak.
  if (!parts.some(isKnown) && !SURE.test(alone)) return undefined;
  return { unknown: parts.filter((part) => !isKnown(part)) };
}

const SURE = /[/／&+|、和]|\s(?:and|und|et)\s/iu;

/** Whether a name looks as if it named several people, or all. */
export function looksJoint(name: string): boolean {
  return EVERYONE.test(name) || OF_A_KIND.test(name) || ETC.test(name) || partsOf(name).length > 1;
}

/** The names between the signs, without what stands in brackets after one. */
function partsOf(name: string): string[] {
  return name
    .split(BETWEEN)
    .map((part) => part.replace(/\s*\([^()]*\)/g, '').trim())
    .filter(Boolean);
}

/** Those with the word in their name, whose plural the cue has. */
function ofKind(kind: string, known: ReadonlySet<string>): Joint {
  const stem = kind.replace(/(?:ES|EN|S|N|E|Ы|И)$/, '');
  const names = [...known].filter((name) => stem.length > 2 && name.includes(stem));
  return names.length > 1 ? { names } : { unknown: [kind] };
}

/** "FIRST AND SECOND WITCH" is FIRST WITCH and SECOND WITCH, "WITCH 1 & 2" is WITCH 1 and WITCH 2. */
function withSharedWord(parts: readonly string[]): string[] {
  const last = (parts.at(-1) as string).split(' ');
  const first = (parts[0] as string).split(' ');
  const [ending, beginning] = [last.slice(1).join(' '), first.slice(0, -1).join(' ')];
  if (last.length > first.length)
    return parts.map((part) => (part === parts.at(-1) ? part : `${part} ${ending}`));
  return parts.map((part) => (part === parts[0] ? part : `${beginning} ${part}`.trim()));
}
