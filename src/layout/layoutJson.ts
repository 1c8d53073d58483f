import type { Layout } from './types.ts';

/** The fields that are typed arrays, which JSON does not have. */
const NUMBERS = ['positions', 'footprints', 'homes'] as const;

/** A layout as JSON can hold it. */
export type LayoutJson = Omit<Layout, (typeof NUMBERS)[number]> & {
  readonly [field in (typeof NUMBERS)[number]]: readonly number[];
};

export function layoutToJson(layout: Layout): LayoutJson {
  const { positions, footprints, homes } = layout;
  return { ...layout, positions: [...positions], footprints: [...footprints], homes: [...homes] };
}

export function layoutFromJson(json: LayoutJson): Layout {
  const [positions, footprints, homes] = NUMBERS.map((field) => Float64Array.from(json[field])) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { ...json, positions, footprints, homes };
}
