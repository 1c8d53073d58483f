import type { Departure, Kind, Remote, Text, TimeSpan } from '../../story/types.ts';

/** What a text says, before ids are known. Filled in while the lines are read. */
export type PlaceDraft = { readonly name: Text; readonly tag: string | undefined };
export type GroupDraft = PlaceDraft;
export type ActDraft = { readonly title: Text; readonly tag: string | undefined };

export type PersonDraft = {
  readonly name: Text;
  readonly tag: string | undefined;
  about?: Text | undefined;
  supporting?: true | undefined;
  home?: PlaceDraft | undefined;
  group?: GroupDraft | undefined;
  readonly names: RevealDraft[];
  /** Whether it stands under `People:`, the line of its first mention (0-based), and how many mentions there are. */
  readonly isListed: boolean;
  readonly line: number;
  mentions: number;
};

export type RevealDraft = {
  readonly scene: SceneDraft;
  readonly name: Text;
  readonly about: Text | undefined;
};

export type RelationDraft = {
  readonly from: PersonDraft;
  readonly to: PersonDraft;
  readonly mutual: boolean;
  readonly tag: string | undefined;
  weight?: number | undefined;
};

export type ChangeDraft = {
  does: 'begin' | 'change' | 'end';
  readonly relation: RelationDraft;
  label?: Text | undefined;
  kind?: Kind | null | undefined;
  valence?: number | null | undefined;
  strength?: number | null | undefined;
  into?: RelationDraft | undefined;
  evidence?: Text | undefined;
  source?: Text | undefined;
};

export type SceneDraft = {
  readonly title: Text;
  readonly tag: string | undefined;
  readonly place: PlaceDraft | undefined;
  readonly act: ActDraft | undefined;
  summary?: Text | undefined;
  happens?: TimeSpan | undefined;
  readonly present: Map<PersonDraft, PresenceDraft>;
  readonly leaves: { readonly person: PersonDraft; readonly how: Departure['how'] }[];
  readonly changes: ChangeDraft[];
  readonly guide: StepDraft[];
};

export type StepDraft = {
  readonly words: Text;
  readonly about: readonly PersonDraft[];
  readonly against: SceneDraft | undefined;
};

export type PresenceDraft = {
  readonly place: PlaceDraft | undefined;
  readonly remote: Remote | undefined;
  readonly speaks: boolean;
};
