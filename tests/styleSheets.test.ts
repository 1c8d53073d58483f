import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

test('components name only classes that their style sheets have', () => {
  const missing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(([, name, sheet]) => {
        const classes = readFileSync(join('src', dirname(path), sheet as string), 'utf8');
        return [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))]
          .filter(([, used]) => !new RegExp(`\\.${used}\\b`).test(classes))
          .map(([used]) => `${path}: ${used}`);
      });
    });
  expect(missing).toEqual([]);
});
