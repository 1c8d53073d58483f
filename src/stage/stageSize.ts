/** CSS pixels of a row below the timeline. As in its style sheet. */
const ROW = 14;

/** The stage of a story without rows below the timeline, and what each row takes from its height, in CSS pixels. */
export type StageSize = { readonly width: number; readonly height: number; readonly row: number };

/** Measures the stage that is shown in `page`; undefined where there is none. */
export function stageSize(page: ParentNode): StageSize | undefined {
  const stage = page.querySelector('[data-stage]');
  if (!stage || stage.clientHeight === 0) return undefined;
  const rows = page.querySelector<HTMLElement>('[data-rows]');
  // In a low or narrow window they are not displayed.
  const row = rows && rows.offsetHeight > 0 ? ROW : 0;
  const { clientWidth: width, clientHeight } = stage;
  return { width, height: clientHeight + row * (rows?.childElementCount ?? 0), row };
}
