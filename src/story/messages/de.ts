import { besideNumber } from '../sceneTitle.ts';
import { ended } from './ended.ts';
import { grouped } from './grouped.ts';
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
  pair: (from, to, mutual) => (mutual ? `${from} und ${to}` : `${from} → ${to}`),
  begins: (pair, label) => ended(`Neu: ${pair}, ${label}`),
  holds: (pair, label) => ended(`${pair}: ${label}`),
  turns: (pair, from, to, how) =>
    `${pair}: ${to} (vorher: ${from})${how.length > 0 ? `; ${how.join(', ')}` : ''}.`,
  shifts: (pair, label, how) => ended(`${pair}: ${[label, how.join(', ')].filter(Boolean).join('; ')}`),
  ends: (pair, label, ending) => `Vorbei: ${pair}${ending ? `, ${ending}` : ''} (vorher: ${label}).`,
  parts: (pair, label, name, how) =>
    `${pair}: endet mit ${how === 'dies' ? 'dem Tod' : 'dem Weggang'} von ${name} (vorher: ${label}).`,
  dies: (name) => `${name} ${areSeveral(name) ? 'sterben' : 'stirbt'}.`,
  leaves: (name) => `${name} ${areSeveral(name) ? 'gehen' : 'geht'} für immer.`,
  gone: { died: 'tot', left: 'fortgegangen' },
  remote: {
    telephone: 'am Telefon',
    letter: 'per Brief',
    voice: 'nur als Stimme',
    screen: 'auf einem Bildschirm',
    unknown: 'nicht im Raum',
  },
  becomes: (pair, label, to, ending) =>
    `${pair}: ${ending ? `${ending}; ` : ''}vorher „${label}“, jetzt „${to}“.`,
  stronger: 'stärker',
  weaker: 'schwächer',
  warmer: 'wärmer',
  cooler: 'kühler',
  lessStrained: 'weniger angespannt',
  moreStrained: 'angespannter',
  moreHostile: 'feindseliger',
  conflictEases: 'der Konflikt legt sich',
  conflictOver: 'der Konflikt ist vorbei',
  more: (count) => `+${grouped(count, 'de')} weitere`,
  changes: (count) => `${grouped(count, 'de')} ${count === 1 ? 'Veränderung' : 'Veränderungen'}`,
  moreTogether: (count) =>
    `+${grouped(count, 'de')} ${count === 1 ? 'Paar' : 'Paare'} mit gemeinsamen Szenen`,
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
    `${pair}: ${scenes === 1 ? '1 gemeinsame Szene' : `${scenes} gemeinsame Szenen`}.`,
  turningPoint: 'Wendepunkt',
  firstTogether: (pairs, all) =>
    `Zum ersten Mal zusammen: ${list(all > pairs.length ? [...pairs, `${all - pairs.length} ${all - pairs.length === 1 ? 'weiteres Paar' : 'weitere Paare'}`] : pairs)}.`,
  between: (earlier, later) => `Zwischen Szene ${earlier} und Szene ${later}`,
  described: (present, relations, changes, elsewhere) =>
    [
      present.length > 0 ? `In der Szene: ${list(present)}.` : 'Niemand ist in der Szene.',
      changes.length > 0
        ? `Was sich ändert: ${changes.join(' ')}`
        : 'In dieser Szene ändert sich keine Beziehung.',
      relations.length > 0 ? `Alle Beziehungen jetzt: ${relations.join(' ')}` : 'Noch keine Beziehungen.',
      ...(elsewhere.length > 0 ? [`Anderswo: ${elsewhere.join(' ')}`] : []),
    ].join(' '),
  describedNetwork: (people, relations) => `Ein Netzwerk aus ${list(people)}. ${relations.join(' ')}`,
};
