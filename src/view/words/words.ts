import type { Notice, Speed, View } from '../viewState.ts';

/**
 * The words of the interface in one language, apart from those of parts that are loaded later (`tables.ts`, `start.ts` …)
 * and the wording of the story itself (`story/messages`). Scenes are numbered from 1.
 */
export type Words = {
  readonly asHappened: string;
  /** A part of `asHappened`, and of `curves` below, that stands under an icon. */
  readonly asHappenedShort: string;
  readonly toldAs: (scene: number) => string;
  readonly allScenes: string;
  readonly amountOfChange: string;
  readonly characters: string;
  readonly savePng: string;
  readonly biography: string;
  readonly close: string;
  readonly compare: string;
  readonly compareWith: string;
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly curves: string;
  readonly curvesShort: string;
  readonly details: string;
  readonly dropHere: string;
  readonly edit: string;
  readonly export: string;
  readonly hideSheet: string;
  readonly inScene: string;
  readonly inWords: string;
  readonly language: string;
  /** Also the sentence of the notice. */
  readonly layoutFailed: string;
  readonly layingOut: string;
  readonly readingFile: (notice: Extract<Notice, { type: 'reading' }>) => string;
  readonly legend: string;
  readonly loop: string;
  readonly nextScene: string;
  readonly noOnePresent: string;
  readonly notPresent: string;
  readonly pastedText: string;
  readonly pause: string;
  readonly picture: string;
  readonly pinned: string;
  readonly play: string;
  readonly present: string;
  readonly previousScene: string;
  readonly relations: string;
  readonly reload: string;
  readonly saveSvg: string;
  readonly saveStory: string;
  readonly scene: string;
  readonly sceneDetails: string;
  readonly scenes: string;
  readonly search: string;
  readonly settings: string;
  readonly share: string;
  readonly showAllKinds: string;
  readonly showSheet: string;
  readonly speed: string;
  readonly speedOf: (speed: Speed) => string;
  readonly stories: string;
  readonly strength: string;
  readonly notOnPicture: string;
  readonly tagline: string;
  readonly timeline: string;
  readonly tryAgain: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomWhole: string;
  readonly seeTables: string;
  readonly showAll: (count: number) => string;
  readonly unpinAll: (count: number) => string;
  readonly sharesScenes: string;
  readonly peopleShown: (shown: number, all: number) => string;
  readonly filter: string;
  readonly noOneShown: string;
  readonly cancel: string;
  readonly views: string;
  readonly viewNames: Readonly<Record<View, string>>;
  readonly whatChanges: string;
  /** Shown in place of a view whose calculation failed. */
  readonly notLoaded: string;
  readonly workFailed: string;
};
