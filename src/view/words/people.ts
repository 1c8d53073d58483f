import { countedIn } from '../../story/messages/inBoth.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';

const countedEn = countedIn('en');
const countedDe = countedIn('de');

/** Most names that are listed one by one. */
const MOST_NAMES = 4;

/** "Ada, Ben and 3 more" */
function listed(names: readonly string[], more: (count: number) => string): string {
  if (names.length <= MOST_NAMES + 1) return names.join(', ');
  return `${names.slice(0, MOST_NAMES).join(', ')} ${more(names.length - MOST_NAMES)}`;
}

type Names = readonly string[];

/** The words for putting people right by hand. They are loaded with its buttons, after the first picture. */
type PeopleWords = {
  readonly correct: string;
  readonly merge: string;
  readonly split: string;
  readonly rename: string;
  readonly group: string;
  readonly leaveOut: string;
  readonly undo: string;
  readonly redo: string;
  readonly takeBack: string;
  readonly find: string;
  readonly sceneCount: (scenes: number) => string;
  readonly mergeTitle: string;
  readonly mergeHelp: (removed: number) => string;
  readonly nameToKeep: string;
  readonly mergeNow: (people: number) => string;
  readonly splitTitle: (name: string) => string;
  readonly splitHelp: string;
  readonly splitName: string;
  readonly splitScenes: string;
  readonly splitRelations: string;
  readonly splitNow: string;
  readonly renameTitle: (name: string) => string;
  readonly newName: string;
  readonly renameNow: string;
  /** While the new name is that of another person. */
  readonly nameTaken: (name: string) => string;
  readonly mergeTwo: string;
  readonly groupTitle: (name: string) => string;
  readonly groupHelp: (name: string, relations: number) => string;
  readonly members: string;
  readonly groupNow: (members: number) => string;
  readonly leaveOutTitle: (names: Names) => string;
  readonly leaveOutHelp: (people: number, relations: number) => string;
  readonly leaveOutNow: string;
  readonly merged: (gone: Names, kept: string) => string;
  readonly splitOff: (made: string, from: string) => string;
  readonly renamed: (old: string, name: string) => string;
  readonly grouped: (name: string, members: Names) => string;
  readonly leftOut: (names: Names) => string;
  readonly keptApart: (names: Names) => string;
  readonly undone: (sentence: string) => string;
  readonly changes: (count: number) => string;
  readonly suggestions: (count: number) => string;
  readonly suggestion: (count: number, name: string, others: Names) => string;
  readonly inScenes: (scenes: Names) => string;
  readonly mergeThese: string;
  readonly keepApart: string;
  readonly people: string;
  readonly peopleHelp: string;
  readonly chosen: (count: number) => string;
  readonly choose: (name: string) => string;
  readonly name: string;
  readonly scenes: string;
  readonly relations: string;
  readonly firstScene: string;
};

const moreEn = (count: number) => `and ${count} more`;
const moreDe = (count: number) => `und ${count} weitere`;

export const PEOPLE_WORDS: Readonly<Record<AppLanguage, PeopleWords>> = {
  en: {
    correct: 'Correct this person',
    merge: 'Merge…',
    split: 'Split…',
    rename: 'Rename…',
    group: 'Is a group…',
    leaveOut: 'Remove…',
    undo: 'Undo',
    redo: 'Redo',
    takeBack: 'Undo this',
    find: 'Find a person',
    sceneCount: (scenes) => countedEn(scenes, 'scene', 'scenes'),
    mergeTitle: 'Merge people',
    mergeHelp: (removed) =>
      `They become one person with all their scenes and relationships.${removed > 0 ? ` ${countedEn(removed, 'relationship among them is', 'relationships among them are')} removed.` : ''}`,
    nameToKeep: 'Name to keep',
    mergeNow: (people) => (people > 1 ? `Merge ${people} people` : 'Merge'),
    splitTitle: (name) => `Split “${name}” into two people`,
    splitHelp: 'Choose what belongs to the second person. The rest stays with the first.',
    splitName: 'Name of the second person',
    splitScenes: 'Scenes of the second person',
    splitRelations: 'Relationships of the second person',
    splitNow: 'Split',
    renameTitle: (name) => `Rename “${name}”`,
    newName: 'New name',
    renameNow: 'Rename',
    nameTaken: (name) =>
      `Someone else is called ${name}, too. If they are the same person, merge them. If not, the text tells them apart by a tag.`,
    mergeTwo: 'Merge the two',
    groupTitle: (name) => `“${name}” is a group`,
    groupHelp: (name, relations) =>
      `Choose who belongs to it. They are then present wherever “${name}” was, and “${name}” is no longer a person.${relations > 0 ? ` Its ${countedEn(relations, 'relationship is removed, since it is unclear whose it is.', 'relationships are removed, since it is unclear whose they are.')}` : ''}`,
    members: 'Who belongs to it',
    groupNow: (members) => (members > 0 ? `Make a group of ${members}` : 'Make a group'),
    leaveOutTitle: (names) => `Remove ${listed(names, moreEn)}?`,
    leaveOutHelp: (people, relations) =>
      `All scenes stay, without ${people === 1 ? 'this person' : 'these people'}${relations > 0 ? ` and ${countedEn(relations, 'relationship', 'relationships')}` : ''}. You can undo this.`,
    leaveOutNow: 'Remove',
    merged: (gone, kept) => `${listed(gone, moreEn)} merged into ${kept}.`,
    splitOff: (made, from) => `${made} split off from ${from}.`,
    renamed: (old, name) => `${old} renamed to ${name}.`,
    grouped: (name, members) => `${name} is now a group: ${listed(members, moreEn)}.`,
    leftOut: (names) => `${listed(names, moreEn)} removed.`,
    keptApart: (names) => `${listed(names, moreEn)}: different people.`,
    undone: (sentence) => `Undone: ${sentence}`,
    changes: (count) => `Your changes (${count})`,
    suggestions: (count) => `Possible duplicates (${count})`,
    suggestion: (count, name, others) =>
      others.length === 0 ? `${count} × ${name}` : `${name}, ${listed(others, moreEn)}`,
    inScenes: (scenes) => `scenes ${scenes.join('; ')}`,
    mergeThese: 'Merge',
    keepApart: 'Different people',
    people: 'People',
    peopleHelp: 'Choose people to merge, split, rename or remove.',
    chosen: (count) => (count === 0 ? 'No one chosen' : `${count} chosen`),
    choose: (name) => `Choose ${name}`,
    name: 'Person',
    scenes: 'Scenes',
    relations: 'Relationships',
    firstScene: 'First scene',
  },
  de: {
    correct: 'Diese Figur korrigieren',
    merge: 'Zusammenführen …',
    split: 'Aufteilen …',
    rename: 'Umbenennen …',
    group: 'Ist eine Gruppe …',
    leaveOut: 'Entfernen …',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    takeBack: 'Diese Änderung rückgängig machen',
    find: 'Figur suchen',
    sceneCount: (scenes) => countedDe(scenes, 'Szene', 'Szenen'),
    mergeTitle: 'Figuren zusammenführen',
    mergeHelp: (removed) =>
      `Sie werden zu einer Figur mit allen Szenen und Beziehungen.${removed > 0 ? ` ${countedDe(removed, 'Beziehung zwischen ihnen entfällt.', 'Beziehungen zwischen ihnen entfallen.')}` : ''}`,
    nameToKeep: 'Gemeinsamer Name',
    mergeNow: (people) => (people > 1 ? `${people} Figuren zusammenführen` : 'Zusammenführen'),
    splitTitle: (name) => `„${name}“ in zwei Figuren aufteilen`,
    splitHelp: 'Auswählen, was zur zweiten Figur gehört. Der Rest bleibt bei der ersten.',
    splitName: 'Name der zweiten Figur',
    splitScenes: 'Szenen der zweiten Figur',
    splitRelations: 'Beziehungen der zweiten Figur',
    splitNow: 'Aufteilen',
    renameTitle: (name) => `„${name}“ umbenennen`,
    newName: 'Neuer Name',
    renameNow: 'Umbenennen',
    nameTaken: (name) =>
      `Eine andere Figur heißt schon ${name}. Sind beide dieselbe, führen Sie sie zusammen. Sonst unterscheidet der Text sie durch eine Kennung.`,
    mergeTwo: 'Die beiden zusammenführen',
    groupTitle: (name) => `„${name}“ ist eine Gruppe`,
    groupHelp: (name, relations) =>
      `Auswählen, wer dazugehört. Diese Figuren sind dann überall anwesend, wo „${name}“ war, und „${name}“ ist keine Figur mehr.${relations > 0 ? ` ${countedDe(relations, 'Beziehung der Gruppe entfällt, weil unklar ist, wen sie betrifft.', 'Beziehungen der Gruppe entfallen, weil unklar ist, wen sie betreffen.')}` : ''}`,
    members: 'Wer dazugehört',
    groupNow: (members) => (members > 0 ? `Gruppe aus ${members} bilden` : 'Gruppe bilden'),
    leaveOutTitle: (names) => `${listed(names, moreDe)} entfernen?`,
    leaveOutHelp: (people, relations) =>
      `Alle Szenen bleiben, ohne ${people === 1 ? 'diese Figur' : 'diese Figuren'}${relations > 0 ? ` und ohne ${countedDe(relations, 'Beziehung', 'Beziehungen')}` : ''}. Das lässt sich rückgängig machen.`,
    leaveOutNow: 'Entfernen',
    merged: (gone, kept) => `${listed(gone, moreDe)} mit ${kept} zusammengeführt.`,
    splitOff: (made, from) => `${made} von ${from} abgetrennt.`,
    renamed: (old, name) => `${old} in ${name} umbenannt.`,
    grouped: (name, members) => `${name} ist jetzt eine Gruppe: ${listed(members, moreDe)}.`,
    leftOut: (names) => `${listed(names, moreDe)} entfernt.`,
    keptApart: (names) => `${listed(names, moreDe)}: verschiedene Figuren.`,
    undone: (sentence) => `Rückgängig gemacht: ${sentence}`,
    changes: (count) => `Ihre Änderungen (${count})`,
    suggestions: (count) => `Mögliche Dubletten (${count})`,
    suggestion: (count, name, others) =>
      others.length === 0 ? `${count} × ${name}` : `${name}, ${listed(others, moreDe)}`,
    inScenes: (scenes) => `Szenen ${scenes.join('; ')}`,
    mergeThese: 'Zusammenführen',
    keepApart: 'Verschiedene Figuren',
    people: 'Figuren',
    peopleHelp: 'Figuren auswählen, um sie zusammenzuführen, aufzuteilen, umzubenennen oder zu entfernen.',
    chosen: (count) => (count === 0 ? 'Keine ausgewählt' : `${count} ausgewählt`),
    choose: (name) => `${name} auswählen`,
    name: 'Figur',
    scenes: 'Szenen',
    relations: 'Beziehungen',
    firstScene: 'Erste Szene',
  },
};
