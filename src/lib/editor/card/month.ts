import { isoWeekday } from '#lib/i18n/index.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The days of a month `YYYY-MM` as they stand in weeks from Monday; nothing before the first. */
export function daysOfMonth(month: string): readonly (string | undefined)[] {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
	const before = isoWeekday(`${month}-01`) - 1;
	return [
		...Array.from({ length: before }, () => undefined),
		...Array.from({ length: count }, (_, index) => `${month}-${two(index + 1)}`)
	];
}

/** The month so many months later; earlier when negative. */
export function monthAfter(month: string, by: number): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const months = year * 12 + number - 1 + by;
	return `${String(Math.floor(months / 12))}-${two((months % 12) + 1)}`;
}
