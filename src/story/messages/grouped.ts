import type { AppLanguage } from './languages.ts';

/** A whole number as a language writes it: 1,234 in English, 1.234 in German. */
export function grouped(count: number | string, language: AppLanguage): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
}
