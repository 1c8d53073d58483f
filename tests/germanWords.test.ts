import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../src/story/messages/languages.ts';

/** What a reader is told, and where in the source. */
type Told = { readonly text: string; readonly at: string };
type Texts = Readonly<Record<'en' | 'de', Told[]>>;
type Node = { readonly type: string; readonly [key: string]: unknown };

/** Names, words that a file or a program needs as they are, and words that both languages have. */
const SHARED = new Set(
  `Throughline Fountain Final Draft Gephi Word Trelby Office Fade Excel Pajek Pages Numbers Keynote Celtx English Deutsch dramavis
  Trilcke Heider Harary Freeman Cartwright Ann Anna Ben Robert ezlinavis
  fdx txt csv gexf graphml px true false null sp amp lt gt quot apos div body xmlns ids Id alias personae citeStructure Content
  Source Target nodes edges name text story static fountain en de pt
  Open Screenplay Format copy Kopie Link Discord Slack Esc render vs links man An In in an was per so die Text Name Person Details Graph id throughline am warm neutral stand also narrative Zoom Minimum Maximum Kind Import Export Filter Betweenness Alt`.split(
    /\s+/,
  ),
);

/** Functions whose arguments are no words for readers. */
const SILENT = new Set(['names', 'toLocaleString', 'wordsIn', 'join', 'some', 'replace', 'num']);

test('no English word is in what is told in German, and no German word in what is told in English', () => {
  const told = allTold();
  expect([told.en.length, told.de.length].every((length) => length > 900)).toBe(true);
  const [english, german] = [countsOf(told.en), countsOf(told.de)];
  expect([...foreign(told.de, german, english), ...foreign(told.en, english, german)]).toEqual([]);
});

/** All texts in the source, in each language. */
function allTold(): Texts {
  const told: Texts = { en: [], de: [] };
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\.tsx?$/.test(one),
  ))
    visit(parsed(path), path, told);
  return told;
}

/** What a native speaker at a good tool company would not write, or not in one tool beside the other word for the same. */
const AVOIDED = {
  en: /\b(?:relations?|somebody|everybody|nobody|afresh|towards)\b|'(?=\w)|(?<=\w)'|\.{3}/iu,
  de: /\b(?:gegenüber|sichern|gesichert|angeheftet|festgeheftet|Einzelheiten)\b|(?:z|u|d)\. [aBh]\.|\d %|\.{3}/iu,
} as const;

/** Where a word is a part of a file, or of its name. */
const PLACES = new Set(['formats/text/vocabulary.ts', 'view/words/fileNames.ts']);

test('both languages avoid words that no native speaker would choose here, and set their spaces and dots', () => {
  const told = allTold();
  const found = LANGUAGES.flatMap((language) =>
    told[language].flatMap(({ text, at }) =>
      AVOIDED[language].test(text) && !PLACES.has(at) ? [`${at}: ${text.trim()}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

/** Words that the other language has more often than their own. */
function foreign(texts: readonly Told[], own: Counts, other: Counts): readonly string[] {
  return texts.flatMap(({ text, at }) =>
    wordsIn(text)
      .filter((word) => !SHARED.has(word) && (other.get(word) ?? 0) >= (own.get(word) ?? 0))
      .map((word) => `${at}: “${word}” in “${text.trim()}”`),
  );
}

type Counts = ReadonlyMap<string, number>;

function countsOf(texts: readonly Told[]): Counts {
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The words of a text, with their capitals, since German nouns have one; without abbreviations such as CSV, and without what is in
 * quotes or angle brackets, which a file or a program says.
 */
function wordsIn(text: string): readonly string[] {
  const own = text.replace(/“[^”]*”|„[^“]*“|"[^"]*"|<[^>]*>|--\w+/g, ' ');
  return (own.match(/\p{L}{2,}/gu) ?? []).filter((word) => !/\p{Lu}.*\p{Lu}/u.test(word));
}

function parsed(path: string): Node {
  const lang = path.endsWith('x') ? 'tsx' : 'ts';
  return parseAst(readFileSync(`src/${path}`, 'utf8'), { lang }) as unknown as Node;
}

/** Collects the texts of every object that has the same in both languages, and of the tables named `en` and `de`. */
function visit(node: Node, at: string, told: Texts): void {
  if (node.type === 'VariableDeclarator') {
    const language = LANGUAGES.find((one) => one === (node.id as Node).name);
    if (language) collect(node.init as Node, at, told[language]);
  }
  if (node.type === 'ObjectExpression') {
    const values = new Map(
      (node.properties as Node[]).map((property) => [
        (property.key as Node | undefined)?.name,
        property.value as Node,
      ]),
    );
    if (LANGUAGES.every((language) => values.has(language)))
      for (const language of LANGUAGES) collect(values.get(language) as Node, at, told[language]);
  }
  for (const child of childrenOf(node)) visit(child, at, told);
}

/** The texts in a value: not the names of its fields, nor what is only compared or passed on. */
function collect(node: Node, at: string, texts: Told[]): void {
  if (node.type === 'Literal' && typeof node.value === 'string') texts.push({ text: node.value, at });
  if (node.type === 'TemplateElement') texts.push({ text: (node.value as { cooked: string }).cooked, at });
  const isSilent = node.type === 'CallExpression' && SILENT.has(calleeOf(node));
  const skipped = new Set<unknown>([
    ...(node.type === 'Property' ? [node.key] : []),
    ...(node.type === 'SwitchCase' ? [node.test] : []),
    ...(node.type === 'BinaryExpression' && /=/.test(String(node.operator)) ? [node.left, node.right] : []),
    ...(isSilent ? (node.arguments as unknown[]) : []),
  ]);
  for (const child of childrenOf(node)) if (!skipped.has(child)) collect(child, at, texts);
}

function calleeOf({ callee }: Node): string {
  const { name, property } = callee as Node;
  return String(name ?? (property as Node | undefined)?.name);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof (child as Node | null)?.type === 'string');
}
