import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Grid } from '../../src/app/tables/Grid.tsx';
import { moveInGrid } from '../../src/app/tables/gridMoves.ts';
import { testApp } from './testApp.tsx';

/** A table of people and the hours at which they are at home, with a button in the column of names and two in that of noon. */
function Hours() {
  const [pressed, setPressed] = useState('');
  const cell = ({ id }: { id: string }, column: number) => {
    const buttons = column === 0 ? [id] : column === 2 ? [`${id} a`, `${id} b`] : [];
    return {
      shows:
        buttons.length === 0
          ? `${id} ${column}`
          : buttons.map((name) => (
              <button key={name} type="button" onClick={() => setPressed(name)}>
                {name}
              </button>
            )),
    };
  };
  return (
    <>
      <h2 id="hours">Hours</h2>
      <Grid
        labelledBy="hours"
        className=""
        rows={['Ada', 'Ben', 'Cleo'].map((id) => ({ id }))}
        columns={4}
        heading={(column) => ({ shows: column === 0 ? <button type="button">Name</button> : `${column} h` })}
        cell={cell}
        widthOf={() => 5}
      />
      <p>pressed: {pressed}</p>
      <button type="button">after</button>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

test('a grid is one tab stop, and arrow keys walk through its cells and the buttons in them', async () => {
  const user = userEvent.setup();
  testApp().render(<Hours />);
  await user.tab();
  expect(focused()).toBe('Name');
  await user.tab();
  expect(focused()).toBe('after');
  await user.tab({ shift: true });
  const way: (string | null | undefined)[] = [];
  for (const key of [
    'Down',
    'Right',
    'Right',
    'Right',
    'Right',
    'Right',
    'Left',
    'Left',
    'Left',
    'Up',
    'Up',
  ]) {
    await user.keyboard(`{Arrow${key}}`);
    way.push(focused());
  }
  expect(way).toEqual([
    'Ada',
    'Ada 1',
    'Ada a',
    'Ada b',
    'Ada 3',
    'Ada 3',
    'Ada a',
    'Ada 1',
    'Ada',
    'Name',
    'Name',
  ]);
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe('Cleo 3');
  await user.keyboard('{Home}{ArrowRight}{ArrowRight}{Enter}');
  screen.getByText('pressed: Cleo a');
  await user.tab();
  expect(focused()).toBe('after');
  await user.tab({ shift: true });
  expect(focused()).toBe('Cleo a');
});

test('a grid says how large it is and where each cell is', () => {
  testApp().render(<Hours />);
  const grid = screen.getByRole('grid', { name: 'Hours' });
  expect([grid.ariaRowCount, grid.ariaColCount]).toEqual(['4', '4']);
  const [, ada] = within(grid).getAllByRole('row');
  expect([ada?.ariaRowIndex, within(ada as HTMLElement).getByRole('rowheader').ariaColIndex]).toEqual([
    '2',
    '1',
  ]);
});

test('no key leaves the grid', () => {
  const size = { rows: 3, columns: 4, page: 10, parts: 1 };
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  for (let row = -1; row < 3; row++)
    for (let column = 0; column < 4; column++)
      for (const key of keys)
        for (const ctrlKey of [false, true]) {
          const to = moveInGrid({ row, column, part: 0 }, { key, ctrlKey }, size);
          expect(to && to.row >= -1 && to.row < 3 && to.column >= 0 && to.column < 4).toBe(true);
        }
});
