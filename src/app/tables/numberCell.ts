import { formatNumber } from '../../story/messages/formatNumber.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { GridCell } from './Grid.tsx';

/** A number as a language writes it, in a column of numbers: with at most two decimal places. */
export function numberCell(value: number, language: AppLanguage): GridCell {
  return { isNumber: true, shows: formatNumber(value, language, 2) };
}
