import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Choice, LongSelect } from '../../src/app/LongSelect.tsx';
import { testApp } from './testApp.tsx';

const scenes = (count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ value: `${index}`, name: `${index + 1}: Scene` }));
const names = () => screen.getAllByRole<HTMLOptionElement>('option').map(({ textContent }) => textContent);

function show(count: number, value: string, near?: string) {
  const choose = vi.fn();
  testApp().render(
    <LongSelect label="With" find="scene" choices={scenes(count)} {...{ value, near, choose }} none="None" />,
  );
  return choose;
}

test('a usual list has all there is to choose, and no field to find one', () => {
  show(300, '7');
  expect(names()).toHaveLength(301);
  expect(screen.getByLabelText<HTMLSelectElement>('With').value).toBe('7');
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('of a long one, those around the chosen one, or where one is, are listed', () => {
  show(5000, '', '4000');
  expect(names()).toHaveLength(301);
  expect([names()[1], names().at(-1)]).toEqual(['3851: Scene', '4150: Scene']);
  expect(screen.getByRole('status').textContent).toBe('The list has 300 of 5,000. Type to find others.');
});

test('others are found by what is typed, first those that begin with it, and the chosen one stays', async () => {
  const choose = show(5000, '7');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a scene by number or title' }), '449');
  expect(names().slice(0, 4)).toEqual(['None', '8: Scene', '449: Scene', '4490: Scene']);
  expect(screen.getByLabelText<HTMLSelectElement>('With').value).toBe('7');
  await userEvent.selectOptions(screen.getByLabelText('With'), '4490: Scene');
  expect(choose).toHaveBeenCalledWith('4489');
});
