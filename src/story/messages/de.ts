import { besideNumber } from '../sceneTitle.ts';
import { listing } from './listing.ts';
import { areSeveral, type Wording } from './wording.ts';

const list = listing('und');

export const de: Wording = {
  kinds: {
    romance: 'Liebe',
    friendship: 'Freundschaft',
    family: 'Familie',
    conflict: 'Konflikt',
    acquaintance: 'Bekanntschaft',
    work: 'Arbeit',
    other: 'Anderes',
    unknown: 'Art nicht angegeben',
  },
  pair: (from, to, mutual) => (mutual ? `${from} und ${to}` : `${from} gegenüber ${to}`),
  begins: (pair, label) => `Neu: ${pair}, ${label}.`,
  holds: (pair, label) => `${pair}: ${label}.`,
  turns: (pair, from, to, how) =>
    `${pair}: ${to} (zuvor: ${from})${how.length > 0 ? `; ${how.join(', ')}` : ''}.`,
  shifts: (pair, label, how) => `${pair}: ${[label, how.join(', ')].filter(Boolean).join('; ')}.`,
  ends: (pair, label, ending) => `Vorbei: ${pair}${ending ? `, ${ending}` : ''} (zuvor: ${label}).`,
  parts: (pair, label, name, how) =>
    `${pair}: endet mit ${how === 'dies' ? 'dem Tod' : 'dem Weggang'} von ${name} (zuvor: ${label}).`,
  dies: (name) => `${name} ${areSeveral(name) ? 'sterben' : 'stirbt'}.`,
  leaves: (name) => `${name} ${areSeveral(name) ? 'gehen' : 'geht'} für immer.`,
  gone: { died: 'tot', left: 'fortgegangen' },
  remote: {
    telephone: 'am Telefon',
    letter: 'per Brief',
    voice: 'nur zu hören',
    screen: 'auf einem Bildschirm',
    unknown: 'nicht im Raum',
  },
  becomes: (pair, label, to, ending) =>
    `${pair}: ${ending ? `${ending}; aus` : 'Aus'} „${label}“ wird „${to}“.`,
  stronger: 'stärker',
  weaker: 'schwächer',
  warmer: 'wärmer',
  cooler: 'kühler',
  lessStrained: 'weniger angespannt',
  moreStrained: 'angespannter',
  moreHostile: 'feindseliger',
  conflictEases: 'der Konflikt legt sich',
  conflictOver: 'der Konflikt ist vorbei',
  more: (count) => `+${count} weitere`,
  nothingChanges: 'In dieser Szene ändert sich keine Beziehung.',
  scene: (scene, scenes, title) =>
    [`Szene ${scene} von ${scenes}`, besideNumber(title, scene)].filter(Boolean).join(': '),
  scenesShort: (earlier, later) => `Szene ${earlier} → ${later}`,
  sceneShort: (scene) => `Szene ${scene}`,
  moods: {
    loving: 'liebevoll',
    warm: 'herzlich',
    mixed: 'gemischt',
    strained: 'angespannt',
    hostile: 'feindselig',
  },
  together: (pair, scenes) =>
    `${pair}: ${scenes === 1 ? 'eine gemeinsame Szene' : `${scenes} gemeinsame Szenen`}.`,
  turningPoint: 'Wendepunkt',
  firstTogether: (pairs, all) =>
    `Zum ersten Mal zusammen: ${list(all > pairs.length ? [...pairs, `${all - pairs.length} ${all - pairs.length === 1 ? 'weiteres Paar' : 'weitere Paare'}`] : pairs)}.`,
  storylines: {
    title: 'Handlungslinien',
    help: 'Eine Linie je Figur, von der ersten Szene zur letzten: dick und beieinander, wo sie sich treffen. Senkrechte Linien verbinden zwei Figuren, deren Beziehung sich in einer Szene ändert; das Zeichen zeigt, wie.',
    some: (shown, all) => `Linien für ${shown} von ${all} Figuren.`,
  },
  biography: {
    help: 'Je eine Linie für das, was eine Figur für die andere empfindet; eine breite Linie ist eine starke Beziehung, ein Punkt eine Veränderung. Punkte unten: gemeinsame Szenen. Schattiert: mindestens drei Szenen getrennt. Gepunktete Linien und fette Zahlen: Wendepunkte.',
    warm: 'herzlich',
    strained: 'angespannt',
    together: 'gemeinsame Szenen',
    nothing: 'Die Geschichte nennt keine Beziehung zwischen den beiden. Punkte unten: gemeinsame Szenen.',
  },
  between: (earlier, later) => `Zwischen Szene ${earlier} und Szene ${later}`,
  legend: {
    title: 'Legende',
    signs: {
      began: 'beginnt',
      ended: 'endet',
      turned: 'schlägt um',
      warmer: 'wärmer',
      cooler: 'kühler',
      strained: 'angespannt',
    },
    oneSided: 'einseitig',
    strength: 'Breite: Stärke',
    present: 'in der Szene',
    absent: 'anderswo',
    changedHere: 'ändert sich hier',
    endedHere: 'endet hier',
    together: 'gemeinsame Szenen (erschlossen)',
  },
  described: (present, relations, changes, elsewhere) =>
    [
      present.length > 0 ? `In der Szene: ${list(present)}.` : 'Niemand ist in der Szene.',
      changes.length > 0
        ? `Was sich ändert: ${changes.join(' ')}`
        : 'In dieser Szene ändert sich keine Beziehung.',
      relations.length > 0
        ? `Alle Beziehungen jetzt: ${relations.join(' ')}`
        : 'Zurzeit bestehen keine Beziehungen.',
      ...(elsewhere.length > 0 ? [`Anderswo: ${elsewhere.join(' ')}`] : []),
    ].join(' '),
  describedNetwork: (people, relations) => `Ein Netz aus ${list(people)}. ${relations.join(' ')}`,
};
