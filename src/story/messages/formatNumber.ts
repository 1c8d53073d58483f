import { grouped } from './grouped.ts';
import type { AppLanguage } from './languages.ts';

const DECIMAL: Readonly<Record<AppLanguage, string>> = { en: '.', de: ',' };

/**
 * A number as a language writes it, rounded to at most `digits` (0 … 100) decimal places, without zeros at the end:
 * 1,234.5 in English, 1.234,5 in German, with a minus sign that is as wide as a plus. The same on every machine, as an exported picture must be.
 */
export function formatNumber(value: number, language: AppLanguage, digits: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const kept = fraction.replace(/0+$/, '');
  const text = grouped(whole, language) + (kept && DECIMAL[language] + kept);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number with at most two decimal places and always with its sign, but for zero: +0.5, −0.25. */
export function signedNumber(value: number, language: AppLanguage): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, language, 2)}`;
}
