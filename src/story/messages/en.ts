import { besideNumber } from '../sceneTitle.ts';
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
  pair: (from, to, mutual) => (mutual ? `${from} and ${to}` : `${from} towards ${to}`),
  begins: (pair, label) => `New: ${pair}, ${label}.`,
  holds: (pair, label) => `${pair}: ${label}.`,
  turns: (pair, from, to, how) =>
    `${pair}: ${to} (was: ${from})${how.length > 0 ? `; ${how.join(', ')}` : ''}.`,
  shifts: (pair, label, how) => `${pair}: ${[label, how.join(', ')].filter(Boolean).join('; ')}.`,
  ends: (pair, label, ending) => `Over: ${pair}${ending ? `, ${ending}` : ''} (was: ${label}).`,
  parts: (pair, label, name, how) =>
    `${pair}: ends ${how === 'dies' ? 'with the death of' : 'with the departure of'} ${name} (was: ${label}).`,
  dies: (name) => `${name} ${areSeveral(name) ? 'die' : 'dies'}.`,
  leaves: (name) => `${name} ${areSeveral(name) ? 'leave' : 'leaves'} for good.`,
  gone: { died: 'dead', left: 'has left' },
  remote: {
    telephone: 'by telephone',
    letter: 'by letter',
    voice: 'heard',
    screen: 'on a screen',
    unknown: 'not in the room',
  },
  becomes: (pair, label, to, ending) =>
    `${pair}: ${ending ? `${ending}; ` : ''}“${label}” gives way to “${to}”.`,
  stronger: 'stronger',
  weaker: 'weaker',
  warmer: 'warmer',
  cooler: 'cooler',
  lessStrained: 'less strained',
  moreStrained: 'more strained',
  moreHostile: 'more hostile',
  conflictEases: 'the conflict eases',
  conflictOver: 'the conflict is over',
  more: (count) => `+${count} more`,
  nothingChanges: 'No relation changes in this scene.',
  scene: (scene, scenes, title) =>
    [`Scene ${scene} of ${scenes}`, besideNumber(title, scene)].filter(Boolean).join(': '),
  scenesShort: (earlier, later) => `Scene ${earlier} → ${later}`,
  sceneShort: (scene) => `Scene ${scene}`,
  moods: { loving: 'loving', warm: 'warm', mixed: 'mixed', strained: 'strained', hostile: 'hostile' },
  together: (pair, scenes) => `${pair}: ${scenes === 1 ? 'one scene' : `${scenes} scenes`} together.`,
  turningPoint: 'turning point',
  firstTogether: (pairs, all) =>
    `Together for the first time: ${list(all > pairs.length ? [...pairs, `${all - pairs.length} more ${all - pairs.length === 1 ? 'pair' : 'pairs'}`] : pairs)}.`,
  storylines: {
    title: 'Storylines',
    help: 'One line per person, from their first scene to their last: thick and side by side where they meet. Vertical lines join two people whose relationship changes in a scene; the sign shows how.',
    some: (shown, all) => `Lines for ${shown} of ${all} people.`,
  },
  biography: {
    help: 'A line for what each feels for the other; a broad line is a strong relationship, a dot a change. Dots below: scenes together. Shaded: at least three scenes apart. Dotted lines and bold numbers: turning points.',
    warm: 'warm',
    strained: 'strained',
    together: 'scenes together',
    nothing: 'The story states no relationship between the two. Dots below: scenes together.',
  },
  between: (earlier, later) => `Between scene ${earlier} and scene ${later}`,
  legend: {
    title: 'Legend',
    signs: {
      began: 'begins',
      ended: 'ends',
      turned: 'turns',
      warmer: 'warmer',
      cooler: 'cooler',
      strained: 'strained',
    },
    oneSided: 'one-sided',
    strength: 'width: strength',
    present: 'in the scene',
    absent: 'elsewhere',
    changedHere: 'changes in this scene',
    endedHere: 'ends in this scene',
    together: 'share scenes (inferred)',
  },
  described: (present, relations, changes, elsewhere) =>
    [
      present.length > 0 ? `In the scene: ${list(present)}.` : 'Nobody is in the scene.',
      changes.length > 0 ? `What changes: ${changes.join(' ')}` : 'No relation changes in this scene.',
      relations.length > 0 ? `All relations now: ${relations.join(' ')}` : 'There are no relations now.',
      ...(elsewhere.length > 0 ? [`Elsewhere: ${elsewhere.join(' ')}`] : []),
    ].join(' '),
  describedNetwork: (people, relations) => `A network of ${list(people)}. ${relations.join(' ')}`,
};
