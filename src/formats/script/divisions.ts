import { oneLine } from '../kit/lines.ts';
import { COUNT, inRoman, numberOf } from './counts.ts';

/** What a line of a play says about acts and scenes: "ACT I", "SCENE 2. A kitchen.", or both on one line. */
export type Division = { readonly act?: string | undefined; readonly scene?: string | undefined };

const ACTS = [
  ...[
    'act',
    'akt',
    'aufzug',
    'acte',
    'actus',
    'acto',
    'atto',
    'ato',
    'jornada',
    'bedrijf',
    'dějství',
    'felvonás',
  ],
  ...['akti', 'näytös', 'πράξη', 'действие', 'дія', 'акт', 'dzień', 'part', 'teil', 'partie', 'handlung'],
  ...['מערכה', 'فصل', 'الفصل', 'अंक', 'องก์', 'องก์ที่', 'მოქმედება'],
].join('|');
const SCENES = [
  ...[
    'scene',
    'szene',
    'scène',
    'scena',
    'scoena',
    'scaena',
    'escena',
    'cena',
    'scen',
    'auftritt',
    'bild',
    'tableau',
    'cuadro',
  ],
  ...[
    'quadro',
    'scéna',
    'výstup',
    'jelenet',
    'toneel',
    'kohtaus',
    'σκηνή',
    'сцена',
    'явление',
    'ява',
    'картина',
  ],
  ...['תמונה', 'סצנה', 'مشهد', 'المشهد', 'दृश्य', 'ฉาก', 'ฉากที่', 'სცენა', 'სურათი'],
].join('|');
const ALONE =
  /^(?:the )?(?:prolog(?:ue|o)?|epilog(?:ue|o)?|prólogo|epílogo|épilogue|пролог|эпилог|induction|interlude|vorspiel|nachspiel|zwischenspiel|entr'acte|序幕|尾声|尾聲)(?=$|[\s.:,–—-])/iu;

const END = '(?=$|[\\s.:,;–—-])';

const kind = (words: string) => ({
  /** "ACT I", "Scene the First", and what follows. */
  before: new RegExp(`^(?:${words})\\.?\\s+(${COUNT})${END}`, 'iu'),
  /** "1. Akt", "Erster Aufzug". */
  after: new RegExp(
    `^(${COUNT}(?=[.\\s])|\\d+(?=st|nd|rd|th|er|ère|e|ème|º|ª))(?:\\.|[\\p{L}º]{1,3})?\\s+(?:${words})${END}`,
    'iu',
  ),
});
const ACT = kind(ACTS);
const SCENE = kind(SCENES);

const NUMERAL = '[\\d一二三四五六七八九十百]+';
const CJK = {
  act: new RegExp(`^(?:第?\\s*(${NUMERAL})\\s*[幕막])`, 'u'),
  scene: new RegExp(
    `^(?:第\\s*(${NUMERAL})\\s*[场場景折出回]|제?\\s*(${NUMERAL})\\s*장(?=$|[\\s.:])|씬\\s*(\\d+))`,
    'u',
  ),
};

/** Caseless scripts write the number as a word, so that a line of two words is enough. */
const CASELESS = /^(?:(מערכה|الفصل|अंक|องก์ที่|მოქმედება)|(תמונה|סצנה|المشهد|مشهد|दृश्य|ฉากที่|სცენა))\s+\S+$/u;

/** Quick, and true of few other lines. */
const WORD = new RegExp(
  `(?:^|[^\\p{L}])(?:${ACTS}|${SCENES})(?!\\p{L})|[幕막场場景折出回장씬]|${ALONE.source.slice(1)}`,
  'iu',
);

/** An epilogue is in no act; a prologue may be. */
const AFTER_ACTS = /^(?:the )?(?:epilog|epílogo|épilogue|эпилог|nachspiel|尾)/iu;

/** Longer lines are speech. */
const LONGEST = 150;
const LONGEST_ALONE = 60;

/** The act and scene that a line opens; undefined if it opens none. */
export function divisionIn(line: string): Division | undefined {
  if (line.length > LONGEST || !WORD.test(line.slice(0, 60))) return undefined;
  const text = oneLine(line.replace(/^[-=~*_\s[]+/, '')).replace(/[-=~*_\s\]]+$/, '');
  if (AFTER_ACTS.test(text) && ALONE.test(text) && text.length <= LONGEST_ALONE) return { act: text };
  const act = ACT.before.exec(text) ?? ACT.after.exec(text) ?? CJK.act.exec(text);
  if (act) {
    const rest = text.slice(act[0].length).replace(/^[\s.:,;–—-]+/, '');
    const scene = rest === '' ? undefined : sceneIn(rest);
    if (scene) return { act: act[0], scene };
    return isDescription(rest) ? { act: text } : undefined;
  }
  const scene = sceneIn(text);
  if (scene) return { scene };
  const [, actAlone, sceneAlone] = CASELESS.exec(text) ?? [];
  if (actAlone || sceneAlone) return actAlone ? { act: text } : { scene: text };
  return undefined;
}

function sceneIn(text: string): string | undefined {
  if (ALONE.test(text) && text.length <= LONGEST_ALONE) return text;
  const scene = SCENE.before.exec(text) ?? SCENE.after.exec(text) ?? CJK.scene.exec(text);
  return scene && isDescription(text.slice(scene[0].length)) ? text : undefined;
}

/** Whether nothing follows, or words after a mark or in capitals: "Scene one of them knew" is speech. */
function isDescription(rest: string): boolean {
  const words = rest.trim();
  return words === '' || /^[.:,;–—[(-]/.test(words) || /^[^\p{Ll}]/u.test(words);
}

/** What a title of an act or scene is cited by: "III" for "Act the Third", "2" for "SCENE II. A hall", "Prologue". */
export function countIn(title: string): string | undefined {
  const text = oneLine(title);
  const counts = (...patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => pattern.exec(text)?.slice(1) ?? []).find((count) => count !== undefined);
  const act = counts(ACT.before, ACT.after, CJK.act);
  if (act !== undefined) {
    const number = Number(numberOf(act));
    return number > 0 && number < 4000 ? inRoman(number) : undefined;
  }
  const scene = counts(SCENE.before, SCENE.after, CJK.scene);
  // A prologue has no number, but is cited by its name.
  return scene === undefined ? ALONE.exec(text)?.[0] : numberOf(scene);
}
