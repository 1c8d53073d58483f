import { basename } from 'node:path';

/**
 * Names a class of a CSS module after its file: `Panel-head`. Such names say where they are from, and take less room in scripts than
 * ones with a hash.
 *
 * @throws where two files have the same name
 */
export function classNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, address) => {
    const [file = ''] = address.split('?');
    const sheet = basename(file, '.module.css');
    if ((known.get(sheet) ?? file) !== file)
      throw new Error(`Two style sheets are named ${sheet}: ${file}, ${known.get(sheet)}`);
    known.set(sheet, file);
    return `${sheet}-${name}`;
  };
}
