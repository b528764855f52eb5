/** Reckoning with calendar days (`YYYY-MM-DD`); no clock and no time zone. */

const DAY = 86_400_000;
const millis = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(millis(day) + days * DAY);

/** The same day some months later; the last day of a month where that month is shorter. */
export function addMonths(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Every day from the first to the last, both counted. A span turned round, or of more than 20 years, has none. */
export function daysIn(from: string, to: string): readonly string[] {
	const length = (millis(to) - millis(from)) / DAY + 1;
	return length > 0 && length < 7305 ? Array.from({ length }, (_, index) => addDays(from, index)) : [];
}

/** Monday to Friday. Public holidays are counted: which there are is a calendar of its own. */
export const isWorkingDay = (day: string): boolean => {
	const weekday = new Date(millis(day)).getUTCDay();
	return weekday > 0 && weekday < 6;
};
