import { type ReactNode, type Ref, Suspense, useState } from 'react';

type PopoverProps = {
  readonly id: string;
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
};

/**
 * What a button opens with `popoverTarget={id}`. Its content is loaded and rendered only while it is open, since it may be
 * long: a list of thousands of scenes.
 */
export function Popover({ id, label, className, children, ref }: PopoverProps) {
  const [open, setOpen] = useState(false);
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={className}
      onToggle={({ newState }) => setOpen(newState === 'open')}
    >
      <Suspense>{open && children}</Suspense>
    </div>
  );
}
