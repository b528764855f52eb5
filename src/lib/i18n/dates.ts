/**
 * Days, weekdays and times of day in words, from our own table: Chromium lacks Tigrinya, Somali, Pashto, Kurdish
 * and more, and prints English without saying so (measured November 2026). Digits are 0–9 unless a plan asks for the
 * language's own; Monday is day 1.
 * A text from here needs `lang` and `dir` round it, like any other text.
 */
import names from '#locales/date-names.json' with { type: 'json' };
import { canonicalTag, isPseudoLanguage, languageOf } from './languages.ts';

interface DateNames {
	/** Monday first. */
	readonly weekdays: readonly string[];
	readonly weekdaysShort: readonly string[];
	/** As they stand beside a day of the month. */
	readonly months: readonly string[];
	/** As they stand alone, where that differs. */
	readonly monthsAlone?: readonly string[];
	readonly long: string;
	readonly weekday: string;
	readonly short: string;
	/** Other ways of saying a day that people of this language know, with the months of that way. */
	readonly calendars?: Readonly<Record<string, readonly string[]>>;
}

/** How a plan wants days and numbers said in a language; what the language does not know is left as it is. */
export interface Habits {
	/** One of `calendarsOf` the language. */
	readonly calendar?: string | undefined;
	readonly ownDigits?: boolean | undefined;
}

const table = names as Readonly<Record<string, DateNames>>;
const norwegian = names.nb as DateNames;

/** Whether we have this language's own names of days and months. */
export const hasDateNames = (tag: string): boolean => Object.hasOwn(table, canonicalTag(tag));

/** The language that date words for `tag` come in: itself, or bokmål where we have no names. Set `lang` by this. */
export const dateLanguage = (tag: string): string =>
	hasDateNames(tag) || isPseudoLanguage(tag) ? canonicalTag(tag) : 'nb';

const namesOf = (tag: string): DateNames => table[canonicalTag(tag)] ?? norwegian;

/** `2026-11-24` as numbers; throws for what is not a day of the calendar. */
function partsOfDay(day: string): { year: number; month: number; date: number } {
	const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
	const time = new Date(Date.UTC(year, month - 1, date));
	if (year < 1000 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date)
		throw new RangeError(`Not a day: ${day}`);
	return { year, month, date };
}

/** Monday is 1, Sunday is 7. */
export function isoWeekday(day: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
	const { year, month, date } = partsOfDay(day);
	return (((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7) + 1) as 1;
}

/** Monday is 1. */
export function weekdayName(tag: string, day: number, length: 'long' | 'short' = 'long'): string {
	const own = namesOf(tag);
	return pick(length === 'long' ? own.weekdays : own.weekdaysShort, day - 1);
}

/** The ways of saying a day that a language knows beside its usual one. */
export const calendarsOf = (tag: string): readonly string[] =>
	hasDateNames(tag) ? Object.keys(namesOf(tag).calendars ?? {}) : [];

/** The months of another way of saying a day; a name that only looks like one has none. */
const monthsOf = (
	{ calendars = {} }: DateNames,
	calendar: string | undefined
): readonly string[] | undefined =>
	calendar !== undefined && Object.hasOwn(calendars, calendar) ? calendars[calendar] : undefined;

/** January is 1. Only names of the same twelve months can stand here, not those of another year. */
export function monthName(tag: string, month: number, { calendar = '' }: Habits = {}): string {
	const own = namesOf(tag);
	const other = isOtherYear(calendar) ? undefined : monthsOf(own, calendar);
	return pick(other ?? own.monthsAlone ?? own.months, month - 1);
}

function pick(list: readonly string[], at: number): string {
	const found = list[at];
	if (found === undefined) throw new RangeError(`No such day or month: ${String(at + 1)}`);
	return found;
}

export type DayStyle = 'long' | 'short' | 'weekday';

/**
 * A day in the language's own order: `long` "24. november 2026", `weekday` "tirsdag 24. november",
 * `short` "24.11.2026". A language without names of its own gets the numbers alone.
 */
export function formatDay(tag: string, day: string, style: DayStyle = 'long', habits: Habits = {}): string {
	const parts = partsOfDay(day);
	const own = namesOf(tag);
	const pattern = hasDateNames(tag) || isPseudoLanguage(tag) ? own[style] : own.short;
	const months = monthsOf(own, habits.calendar);
	const { year, month, date } =
		months && isOtherYear(habits.calendar) ? inCalendar(parts, habits.calendar) : parts;
	const values: Readonly<Record<string, string>> = {
		y: String(year),
		d: String(date),
		dd: String(date).padStart(2, '0'),
		mm: String(month).padStart(2, '0'),
		month: pick(months ?? own.months, month - 1),
		weekday: pick(own.weekdays, isoWeekday(day) - 1)
	};
	const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
	return withDigits(tag, text, habits);
}

/** The same with the digits that a plan wants in this language. */
export function withDigits(tag: string, text: string, { ownDigits = false }: Habits): string {
	const digits = ownDigits ? languageOf(tag).ownDigits : undefined;
	return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** `09:30`: as clocks, phones and bus tables here show it, in every language. */
export function formatTime(time: string): string {
	const [hour, minute] = partsOfTime(time);
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `09:30` as hour and minute; throws for what no clock shows. */
export function partsOfTime(time: string): readonly [hour: number, minute: number] {
	const [, hour = 24, minute = 60] = /^(\d{1,2}):(\d\d)$/.exec(time)?.map(Number) ?? [];
	if (hour > 23 || minute > 59) throw new RangeError(`Not a time of day: ${time}`);
	return [hour, minute];
}

type OtherYear = 'persian' | 'ethiopic';
const isOtherYear = (calendar: string | undefined): calendar is OtherYear =>
	calendar === 'persian' || calendar === 'ethiopic';

/** The browser counts these years well; only its names of months can't be trusted. Afghanistan's year is Iran's. */
function inCalendar(
	{ year, month, date }: ReturnType<typeof partsOfDay>,
	calendar: OtherYear
): ReturnType<typeof partsOfDay> {
	const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC'
	}).formatToParts(Date.UTC(year, month - 1, date));
	const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
	return { year: of('year'), month: of('month'), date: of('day') };
}
