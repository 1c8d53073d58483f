import type { Kind } from '../../story/types.ts';

const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  romance:
    'love loves loved lover lovers romance married marry marries engaged betrothed couple husband wife spouses kiss kisses liebe liebt lieben verliebt verlobt verheiratet ehepaar paar ehemann ehefrau eheleute küsst',
  friendship: 'friend friends friendship freund freundin freunde freundinnen freundschaft befreundet',
  family:
    'family father mother parents brother sister brothers sisters siblings twins son daughter cousin cousins uncle aunt nephew niece familie vater mutter eltern bruder schwester brüder schwestern geschwister zwillinge sohn tochter vetter kusine onkel tante neffe nichte',
  conflict:
    'hate hates hated enemy enemies rival rivals feud quarrel quarrels fight fights hass hasst feind feinde feindin feindschaft rivalen rivalinnen streit streiten fehde',
  work: 'colleague colleagues employer employee boss servant kollege kollegin kollegen chef chefin diener dienerin',
  acquaintance: 'acquaintance acquaintances acquainted bekannte bekannter bekanntschaft',
};

/** Words that turn a word round, or put it into the past. */
const DOUBT =
  'not no never nobody without former formerly ex once cannot longer nicht kein keine keinen nie niemals ohne ehemals früher einst fast almost like wie';

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as Kind] as const),
  ),
);
const DOUBTS: ReadonlySet<string> = new Set(DOUBT.split(' '));

/** The kind of relation that words name; undefined where they name none, or two, or doubt it ("no longer friends"). */
export function kindInWords(words: string): Kind | undefined {
  if (/['’]t\b/.test(words)) return undefined;
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.some((word) => DOUBTS.has(word))) return undefined;
  const kinds = new Set(all.flatMap((word) => KIND_OF.get(word) ?? []));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}
