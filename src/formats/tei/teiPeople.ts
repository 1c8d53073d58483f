import { slugOf } from '../../story/slug.ts';
import type { Remark } from '../format.ts';
import { speakerOf } from '../kit/cues.ts';
import { oneLine } from '../kit/lines.ts';
import { uniqueId } from '../kit/uniqueId.ts';
import { whoSpeaks } from '../kit/whoSpeaks.ts';
import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../kit/xml.ts';
import { plainText } from './plainText.ts';
import { type Pointers, pointersByDraCor, pointersTo } from './teiPointers.ts';

/** The people of a play, and how its speeches name them. */
export type People = {
  readonly isByDraCor: boolean;
  /** The names of declared persons, groups and roles, by id; may be empty. */
  readonly declared: ReadonlyMap<string, string>;
  /**
   * The names that only "speaker" gives, by id: that of one who is not declared, or the one that was given to a speaker without
   * "who".
   */
  readonly named: ReadonlyMap<string, string>;
  readonly idsIn: Pointers;
  /** Who speaks a speech, by "who", or by "speaker" if there is no "who". */
  readonly speakersOf: (sp: XmlElement) => { readonly ids: readonly string[]; readonly byName: boolean };
  /** What was found on the way. */
  readonly found: {
    /** Pointers that name no id exactly, and the ids that they were taken for. */
    readonly odd: ReadonlyMap<string, string>;
    readonly joint: () => readonly Remark[];
    /** Ids that several persons have, of whom the first counts. */
    readonly twice: ReadonlySet<string>;
  };
};

/**
 * Whom a play declares. In files of DraCor only `particDesc` and `who` count, as they do there; elsewhere also lists of
 * persons in other places, roles of the cast list, and names in `speaker`.
 */
export function peopleOf(play: XmlElement, isByDraCor: boolean): People {
  const declared = new Map<string, string>();
  const twice = new Set<string>();
  const description = childOf(childOf(childOf(play, 'teiHeader'), 'profileDesc'), 'particDesc');
  for (const kind of ['person', 'personGrp']) declare(declared, description, { kind, twice });
  if (!isByDraCor) {
    for (const kind of ['person', 'personGrp', 'role', 'castItem']) declare(declared, play, { kind });
  }
  const odd = new Map<string, string>();
  const idsIn = isByDraCor
    ? pointersByDraCor(declared)
    : pointersTo(declared, (pointer, id) => odd.set(pointer, id));
  const byName = isByDraCor ? undefined : speakersByName(play, declared, idsIn);
  return {
    isByDraCor,
    declared,
    named: byName?.named ?? new Map(),
    idsIn,
    speakersOf: (sp) => {
      const ids = idsIn(sp.attributes.get('who'));
      if (ids.length > 0 || !byName) return { ids, byName: false };
      const name = nameIn(sp);
      return name === '' ? { ids, byName: false } : { ids: byName.idsOf(name, sp.line), byName: true };
    },
    found: { odd, joint: () => byName?.remarks() ?? [], twice },
  };
}

/** Adds the elements of that kind that have an id, with the first name in them. Names need not be unique. */
function declare(
  declared: Map<string, string>,
  around: XmlElement | undefined,
  { kind, twice }: { readonly kind: string; readonly twice?: Set<string> },
): void {
  for (const element of around ? descendants(around, kind) : []) {
    const id = (element.attributes.get('xml:id') ?? element.attributes.get('id'))?.trim();
    if (id && declared.has(id)) twice?.add(id);
    if (!id || declared.has(id)) continue;
    const inner = kind === 'castItem' ? childOf(element, 'role') : element;
    const name =
      inner && childrenOf(inner).find((child) => child.name === 'persName' || child.name === 'name');
    declared.set(id, name ? plainText(name) : inner && /^(?:role|castItem)$/.test(kind) ? roleIn(inner) : '');
  }
}

const roleIn = (role: XmlElement) => oneLine(textOf(role, ['note', 'roleDesc'])).replace(/[.,:;]+$/, '');

/** The name in front of a speech, without what is said about how it is spoken. */
function nameIn(sp: XmlElement): string {
  const words = childrenOf(sp, 'speaker').map((speaker) => textOf(speaker, ['note', 'stage']));
  return speakerOf(oneLine(words.join(' ')).replace(/[.,;:\s]+$/, '')).name;
}

const shortOf = (name: string) => (speakerOf(name).name.split(',', 1)[0] ?? '').trim();

const keyOf = (name: string) => name.toUpperCase();

/** Ids for those whom only "speaker" names: declared ones, those whom it names elsewhere beside a "who", or new ones. */
function speakersByName(play: XmlElement, declared: ReadonlyMap<string, string>, idsIn: Pointers) {
  const known = new Map<string, readonly string[]>();
  const names = new Set<string>();
  const alone = new Map<string, readonly string[]>();
  for (const sp of descendants(play, 'sp')) {
    const name = nameIn(sp);
    if (name === '') continue;
    const ids = idsIn(sp.attributes.get('who'));
    if (ids.length === 0) names.add(name);
    else if (ids.length === 1 && !alone.has(name)) alone.set(name, ids);
    if (ids.length > 0 && !known.has(keyOf(name))) known.set(keyOf(name), ids);
  }
  for (const [id, name] of declared) if (name !== '') known.set(keyOf(speakerOf(name).name), [id]);
  // "Hamlet, Prince of Denmark" speaks as Hamlet, if no one else is called so.
  const short = new Map<string, readonly string[]>();
  for (const [id, name] of declared) {
    const key = keyOf(shortOf(name));
    if (key !== '') short.set(key, short.has(key) ? [] : [id]);
  }
  for (const [key, ids] of short) if (ids.length > 0 && !known.has(key)) known.set(key, ids);
  const roles = new Map<string, string>();
  for (const role of descendants(play, 'role')) roles.set(keyOf(speakerOf(roleIn(role)).name), roleIn(role));
  // What stands beside a "who" somewhere is known by it, whatever role begins so.
  const abbreviated = [...names].filter((name) => !known.has(keyOf(name)));
  const listed = [...declared.values(), ...roles.values()].map(shortOf).filter(Boolean);
  const who = whoSpeaks([...names, ...known.keys()], listed, abbreviated);
  const taken = new Map<string, number>([...declared.keys()].map((id) => [id, 1]));
  const named = new Map<string, string>();
  for (const [name, [id = '', ...more]] of alone) {
    if (more.length === 0 && id !== '' && !declared.has(id) && !named.has(id)) named.set(id, name);
  }
  const idsOf = (name: string): readonly string[] => {
    const ids = known.get(keyOf(name));
    if (ids) return ids;
    const id = uniqueId(slugOf(name), taken);
    known.set(keyOf(name), [id]);
    named.set(id, roles.get(keyOf(name)) ?? name);
    return [id];
  };
  return {
    named,
    idsOf: (name: string, line: number) => [...new Set(who.namesIn(name, line).flatMap(idsOf))],
    remarks: who.remarks,
  };
}
