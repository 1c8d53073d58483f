import { resolve } from 'node:path';
import { type Modules, withImports } from './withImports.ts';

/**
 * What every visit loads after the first picture, in the order in which it is wanted: each a chunk of its own with all that it imports and
 * that is in none before it. Left to the bundler, it would be some hundred files, since each set of parts that share a module makes one.
 */
const CHUNKS = {
  /** What can be done with the picture. */
  stage: ['../stage/CharacterButtons.tsx', '../stage/StageNotes.tsx'],
  /** All that listens, and what a first look does not need. */
  soon: [
    'AfterFirstPicture.tsx',
    '../view/address.ts',
    'focus/SkipLinks.tsx',
    'guard/LaterNote.tsx',
    'guide/GuideOffer.tsx',
    'notices/ReadingNotice.tsx',
    'panel/SceneMore.tsx',
    'timeline/CurveArea.tsx',
    'timeline/CurveReading.tsx',
  ],
  /** What most readers ask for first, and the storing of their own stories. */
  later: [
    'later.ts',
    'documents/KeepingState.tsx',
    'documents/documents.ts',
    'documents/keepDocuments.ts',
    'filters/CastFilter.tsx',
    'filters/LegendContent.tsx',
    'guard/keepGuard.ts',
    'header/ExportMenu.tsx',
    'header/SearchField.tsx',
    'header/SettingsMenu.tsx',
    'newVersion.ts',
    'notices/NoticeBody.tsx',
    'panel/CharacterDetails.tsx',
    'panel/RelationDetails.tsx',
  ],
} as const;

const known = new Map<string, ReadonlySet<string>>();

/** The chunk of `CHUNKS` for a module that the first picture does not need, or null for any other. */
export function chunkAfterFirst(id: string, modules: Modules): string | null {
  for (const [name, roots] of Object.entries(CHUNKS)) {
    const reached = known.get(name) ?? reachedFrom(roots, modules);
    known.set(name, reached);
    if (reached.has(id)) return name;
  }
  return null;
}

/** Some modules of src/app and all that they import. @throws Error for one that is not part of the page */
function reachedFrom(files: readonly string[], modules: Modules): ReadonlySet<string> {
  const roots = files.map((file) => resolve('src/app', file));
  for (const root of roots) if (!modules.getModuleInfo(root)) throw new Error(`The page has no ${root}.`);
  return withImports(roots, modules);
}
