import { GroupDialog } from './GroupDialog.tsx';
import { LeaveOutDialog } from './LeaveOutDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import type { PersonDialogProps } from './personDialogProps.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

/** The dialogs that put people right, each under what it does. */
const DIALOGS = {
  merge: MergeDialog,
  split: SplitDialog,
  rename: RenameDialog,
  group: GroupDialog,
  leaveOut: LeaveOutDialog,
};

export type Action = keyof typeof DIALOGS;

/** The dialog of one action. It is loaded when first opened. */
export default function PersonDialog({ action, ...props }: PersonDialogProps & { readonly action: Action }) {
  const Chosen = DIALOGS[action];
  return <Chosen {...props} />;
}
