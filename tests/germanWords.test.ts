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
  fdx txt csv md light gexf graphml px true false null sp amp lt gt quot apos div body xmlns ids Id alias personae citeStructure Content
  Source Target nodes edges name text story static fountain en de pt
  Open Screenplay Format copy Kopie Link Discord Slack Esc render vs utf windows shift jis faults checks file plus links Links man An In in an was per so die Text Name Person Details Graph id throughline am warm neutral stand also narrative Zoom Minimum Maximum Kind Import Export Filter Betweenness Alt`.split(
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
  for (const path of sources()) visit(parsed(path), path, told);
  return told;
}

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((one) => /\.tsx?$/.test(one));

/** What a native speaker at a good tool company would not write, or not in one tool beside the other word for the same. */
const AVOIDED = {
  en: /\b(?:relations?|ties?|tied|somebody|everybody|nobody|afresh|towards|ids?|\w+isable|\w*recognise\w*|neighbour\w*|colour\w*)\b|'(?=\w)|(?<=\w)'|\.{3}|(?<=[\p{L}”]) …$/u,
  de: /\b(?:gegenüber|sichern|gesichert|angeheftet|festgeheftet|Einzelheiten|[Vv]origen?|[Bb]erichtigen|ids?|Rechner|je (?:Szene|Figur|Zeile))\b|\b(?:ist|sind) (?:\p{L}+ )?(?:weggelassen|gelesen|behalten|ergänzt|gezeigt)\b|(?<!zu \p{L}+), (?:und|oder) \p{L}+ Sie\b|(?:z|u|d)\. ?[aBh]\.|\d %|\.{3}/u,
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

/** What no sentence has, whatever it says. Code, such as `{ "en": … }` or `name="value"`, keeps its quotes. */
const BROKEN = {
  en: /"|[„‚]|\S {2,}\S| [,;!?]|\b(?:undefined|NaN)\b|\[object/u,
  de: /"|”|“(?=\p{L})|\S {2,}\S| [,;!?]|\b(?:undefined|NaN)\b|\[object|\b(?:du|dich|dir|dein\w*)\b/u,
} as const;

/** Text that is read as it is, by a program or a model. */
const CODE = /\{[^}]*\}|\w+="[^"]*"|(?:with|durch) "\.$|"character"|„[^“]*“/gu;

test('quotes, spaces and signs are those of the language', () => {
  const told = allTold();
  const found = LANGUAGES.flatMap((language) =>
    told[language].flatMap(({ text, at }) => {
      const words =
        language === 'de'
          ? text.replace(CODE, 'x')
          : text.replace(CODE, (code) => (code[0] === '„' ? code : 'x'));
      return BROKEN[language].test(words) && !PLACES.has(at) ? [`${at}: ${text.trim()}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('what is said in both languages says the same things in both', () => {
  const found = sources().flatMap((path) => unlike(parsed(path), path));
  expect(found).toEqual([]);
});

/** Where the texts of an object for both languages are made of other values: what each names in its templates. */
function unlike(node: Node, at: string): readonly string[] {
  const [en, de] = LANGUAGES.map((language) => fieldOf(node, language));
  const here = en && de ? differing(en, de).map((names) => `${at}: ${names}`) : [];
  return [...here, ...childrenOf(node).flatMap((child) => unlike(child, at))];
}

/** Fields that are in both are compared one by one. */
function differing(en: Node, de: Node): readonly string[] {
  if (en.type === 'ObjectExpression' && de.type === 'ObjectExpression')
    return (en.properties as Node[]).flatMap((property) => {
      const name = String((property.key as Node | undefined)?.name);
      const other = fieldOf(de, name);
      return other ? differing(property.value as Node, other) : [];
    });
  const [one, other] = [valuesIn(en), valuesIn(de)];
  return one === other ? [] : [`${one} | ${other}`];
}

/** The names of the values that a text is made of, in alphabetical order; those that are a language's own count as one. */
function valuesIn(node: Node): string {
  const names = new Set<string>();
  const visit = (one: Node, isValue: boolean) => {
    if (one.type === 'Identifier' && isValue && /\p{Ll}/u.test(String(one.name)))
      names.add(String(one.name).replace(/(?:En|De)$/, ''));
    const skipped = new Set<unknown>([
      ...(one.type === 'CallExpression' && (one.callee as Node).type === 'Identifier' ? [one.callee] : []),
      ...(one.type === 'MemberExpression' && !one.computed ? [one.property] : []),
      ...(one.type === 'Property' ? [one.key] : []),
      ...(/Function/.test(one.type) ? (one.params as unknown[]) : []),
    ]);
    for (const child of childrenOf(one))
      if (!skipped.has(child)) visit(child, isValue || one.type === 'TemplateLiteral');
  };
  visit(node, false);
  for (const own of ['en', 'de', 'undefined']) names.delete(own);
  return [...names].sort().join(', ');
}

function fieldOf(node: Node, field: string): Node | undefined {
  if (node.type !== 'ObjectExpression') return undefined;
  const found = (node.properties as Node[]).find(
    (property) => (property.key as Node | undefined)?.name === field,
  );
  return found?.value as Node | undefined;
}

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
