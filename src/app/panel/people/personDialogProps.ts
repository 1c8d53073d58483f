/** What every dialog gets that puts people right. */
export type PersonDialogProps = {
  /** Whom it is about (ids). */
  readonly characters: readonly string[];
  readonly close: () => void;
};
