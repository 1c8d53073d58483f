import { useRef } from 'react';
import { useApp } from '../useApp.ts';

type ChooseFileProps = {
  readonly name: string;
  readonly className?: string | undefined;
  readonly chosen?: () => void;
};

/** A button that has the reader choose a file, with others that belong to it, and opens it; `chosen` is called before. */
export function ChooseFile({ name, className, chosen }: ChooseFileProps) {
  const { files } = useApp();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => chooser.current?.click()}>
        {name}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={name}
        onChange={({ target }) => {
          const [file, ...others] = [...(target.files ?? [])];
          if (!file) return;
          chosen?.();
          void files.open(file, others);
        }}
      />
    </>
  );
}
