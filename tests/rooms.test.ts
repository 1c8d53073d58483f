import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Who may see whom. This table is the architecture (DESIGN.md, "The house"). */
const CORE = ['story', 'edit', 'formats', 'measures', 'layout', 'lens', 'picture'];
const SEES: Readonly<Record<string, readonly string[]>> = {
  story: [],
  edit: ['story'],
  formats: ['story'],
  measures: ['story'],
  layout: ['story'],
  lens: ['story', 'measures'],
  picture: ['story', 'measures', 'layout', 'lens'],
  view: CORE,
  stage: [...CORE, 'view'],
  app: [...CORE, 'view', 'stage', 'data'],
  cli: [...CORE, 'data'],
  'cli.ts': ['cli', 'formats'],
};

/** What the first five rooms are handed instead: time, chance, text width, parsers, and a place to draw. */
const HANDED_IN = CORE;
const NOT_NAMED =
  /(?<![\w.])(?:(?:document|window|navigator|performance|self)\.|(?:location|history)\.(?:search|href|hash|origin|pathname|reload|state|pushState|replaceState|back|go)\b|(?:fetch|Worker|Path2D|OffscreenCanvas)\(|(?:localStorage|sessionStorage|indexedDB|Intl)\b|Date\.now|new Date|Math\.random)|\.toLocale\w*\(/;

/** A file that may name one of them all the same, with the reason in its own comment. */
const EXCEPT: Readonly<Record<string, string>> = { 'story/graphemes.ts': 'Intl' };

/** The names of d3 that move things; only the layout may. */
const FORCES = /\bforce(Simulation|Link|ManyBody|Collide|Center|Radial|X|Y)\b/;

/** Ways from text to code or markup. */
const SINKS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function|srcdoc)/;

/** A function of any number of arguments that takes a list apart, other than one that is written out there. */
const SPREAD =
  /(?:\.(?:push|unshift|concat|splice)|\bMath\.(?:min|max|hypot)|\.from(?:CharCode|CodePoint)|\bnew Date)\((?:[^(){}[\]]*,\s*)?\.\.\.(?!\[)|\bMath\.\w+\.apply\(|\.push\.apply\(/;

const MOST_LINES = 250;

type Source = { readonly path: string; readonly room: string; readonly text: string };

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => ({ path, room: path.split('/')[0] ?? '', text: readFileSync(join('src', path), 'utf8') }));

const code = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

const importsOf = (text: string) =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|new URL\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** The room that a relative import leads to; undefined for packages. */
function roomOf(path: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  const target = normalize(join('src', dirname(path), imported)).split(sep);
  return target[0] === 'src' ? target[1] : target[0];
}

const where = (found: readonly Source[]) => found.map(({ path }) => path);

test('every file is in a room', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(where(sources.filter(({ room }) => !(room in SEES) && !room.endsWith('.d.ts')))).toEqual([]);
});

test('imports only look left', () => {
  const wrong = sources.flatMap(({ path, room, text }) =>
    importsOf(text)
      .map((imported) => roomOf(path, imported))
      .filter((seen) => seen !== undefined && seen !== room && !SEES[room]?.includes(seen))
      .map((seen) => `${path} sees ${seen}`),
  );
  expect(wrong).toEqual([]);
});

test('the first five rooms never name the page, the clock or chance', () => {
  const wrong = sources
    .filter(({ room }) => HANDED_IN.includes(room))
    .flatMap(({ path, text }) => {
      const named = NOT_NAMED.exec(code(text))?.[0];
      return named && named !== EXCEPT[path] ? [`${path} names ${named}`] : [];
    });
  expect(wrong).toEqual([]);
});

test('no imports go round in a circle', () => {
  const imports = new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => join(dirname(path), imported.replace(/\?.*$/, '')).split(sep).join('/')),
    ]),
  );
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    else if (!finished.has(path)) for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    finished.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('only the layout knows forces', () => {
  expect(where(sources.filter(({ room, text }) => room !== 'layout' && FORCES.test(code(text))))).toEqual([]);
});

test('d3 is named imports of the package itself', () => {
  const imports = (pattern: RegExp) => where(sources.filter(({ text }) => pattern.test(text)));
  expect(imports(/from 'd3-/)).toEqual([]);
  expect(imports(/import (\* as \w+|\w+) from 'd3'/)).toEqual([]);
});

test('React stays in the picture and the app, and pictures have no hooks', () => {
  const react = sources.filter(({ text }) =>
    importsOf(text).some((name) => /^react(-dom)?(\/|$)/.test(name)),
  );
  expect(
    where(react.filter(({ room }) => !['picture', 'view', 'stage', 'app', 'cli'].includes(room))),
  ).toEqual([]);
  expect(
    where(sources.filter(({ room, text }) => room === 'picture' && /\buse[A-Z]\w*\(/.test(code(text)))),
  ).toEqual([]);
});

test('no text ever becomes markup or code', () => {
  expect(where(sources.filter(({ text }) => SINKS.test(code(text))))).toEqual([]);
});

test('no array whose length the data decides is spread into arguments, which would overflow the stack', () => {
  expect(where(sources.filter(({ text }) => SPREAD.test(code(text))))).toEqual([]);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});
