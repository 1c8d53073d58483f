import type { AppLanguage } from './languages.ts';

const MARKS: Readonly<Record<AppLanguage, { readonly decimal: string; readonly group: string }>> = {
  en: { decimal: '.', group: ',' },
  de: { decimal: ',', group: '.' },
};

/**
 * A number as a language writes it, rounded to at most `digits` (0 … 100) decimal places, without zeros at the end:
 * 1,234.5 in English, 1.234,5 in German. The same on every machine, as an exported picture must be.
 */
export function formatNumber(value: number, language: AppLanguage, digits: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const { decimal, group } = MARKS[language];
  const kept = fraction.replace(/0+$/, '');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, group) + (kept && decimal + kept);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
