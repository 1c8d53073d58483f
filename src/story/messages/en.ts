import { besideNumber } from '../sceneTitle.ts';
import { ended } from './ended.ts';
import { grouped } from './grouped.ts';
import { listing } from './listing.ts';
import { areSeveral, type Wording } from './wording.ts';

const list = listing('and', ',');

export const en: Wording = {
  kinds: {
    romance: 'Romance',
    friendship: 'Friendship',
    family: 'Family',
    conflict: 'Conflict',
    acquaintance: 'Acquaintance',
    work: 'Work',
    other: 'Other',
    unknown: 'kind not given',
  },
  pair: (from, to, mutual) => (mutual ? `${from} and ${to}` : `${from} → ${to}`),
  begins: (pair, label) => ended(`New: ${pair}, ${label}`),
  holds: (pair, label) => ended(`${pair}: ${label}`),
  turns: (pair, from, to, how) =>
    `${pair}: ${to} (before: ${from})${how.length > 0 ? `; ${how.join(', ')}` : ''}.`,
  shifts: (pair, label, how) => ended(`${pair}: ${[label, how.join(', ')].filter(Boolean).join('; ')}`),
  ends: (pair, label, ending) => `Over: ${pair}${ending ? `, ${ending}` : ''} (before: ${label}).`,
  parts: (pair, label, name, how) =>
    `${pair}: ends with ${how === 'dies' ? 'the death' : 'the departure'} of ${name} (before: ${label}).`,
  dies: (name) => `${name} ${areSeveral(name) ? 'die' : 'dies'}.`,
  leaves: (name) => `${name} ${areSeveral(name) ? 'leave' : 'leaves'} for good.`,
  gone: { died: 'dead', left: 'has left' },
  remote: {
    telephone: 'by telephone',
    letter: 'by letter',
    voice: 'voice only',
    screen: 'on a screen',
    unknown: 'not in the room',
  },
  becomes: (pair, label, to, ending) =>
    `${pair}: ${ending ? `${ending}; ` : ''}before “${label}”, now “${to}”.`,
  stronger: 'stronger',
  weaker: 'weaker',
  warmer: 'warmer',
  cooler: 'colder',
  lessStrained: 'less strained',
  moreStrained: 'more strained',
  moreHostile: 'more hostile',
  conflictEases: 'the conflict eases',
  conflictOver: 'the conflict is over',
  more: (count) => `+${grouped(count, 'en')} more`,
  changes: (count) => `${grouped(count, 'en')} ${count === 1 ? 'change' : 'changes'}`,
  moreTogether: (count) => `+${grouped(count, 'en')} ${count === 1 ? 'pair' : 'pairs'} with shared scenes`,
  nothingChanges: 'No relationship changes in this scene.',
  scene: (scene, scenes, title) =>
    [`Scene ${scene} of ${scenes}`, besideNumber(title, scene)].filter(Boolean).join(': '),
  scenesShort: (earlier, later) => `Scene ${earlier} → ${later}`,
  sceneShort: (scene) => `Scene ${scene}`,
  moods: { loving: 'loving', warm: 'warm', mixed: 'mixed', strained: 'strained', hostile: 'hostile' },
  together: (pair, scenes) => `${pair}: ${scenes === 1 ? '1 scene' : `${scenes} scenes`} together.`,
  turningPoint: 'turning point',
  firstTogether: (pairs, all) =>
    `Together for the first time: ${list(all > pairs.length ? [...pairs, `${all - pairs.length} more ${all - pairs.length === 1 ? 'pair' : 'pairs'}`] : pairs)}.`,
  between: (earlier, later) => `Between scene ${earlier} and scene ${later}`,
  described: (present, relations, changes, elsewhere) =>
    [
      present.length > 0 ? `In the scene: ${list(present)}.` : 'No one is in the scene.',
      changes.length > 0 ? `What changes: ${changes.join(' ')}` : 'No relationship changes in this scene.',
      relations.length > 0
        ? `All relationships now: ${relations.join(' ')}`
        : 'There are no relationships yet.',
      ...(elsewhere.length > 0 ? [`Elsewhere: ${elsewhere.join(' ')}`] : []),
    ].join(' '),
  describedNetwork: (people, relations) => `A network of ${list(people)}. ${relations.join(' ')}`,
};
