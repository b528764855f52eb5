import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';
import {
	calendarsOf,
	dateLanguage,
	formatDay,
	formatTime,
	hasDateNames,
	isoWeekday,
	monthName,
	weekdayName
} from './dates.ts';

const day = '2026-11-24';

describe('a day in words', () => {
	test.each([
		['nb', '24. november 2026', 'tirsdag 24. november', '24.11.2026'],
		['nn', '24. november 2026', 'tysdag 24. november', '24.11.2026'],
		['en', '24 November 2026', 'Tuesday 24 November', '24/11/2026'],
		['ar', '24 نوفمبر 2026', 'الثلاثاء، 24 نوفمبر', '24/11/2026'],
		['ti', '24 ሕዳር 2026', 'ሰሉስ፡ 24 ሕዳር', '24/11/2026'],
		['uk', '24 листопада 2026 р.', 'вівторок, 24 листопада', '24.11.2026'],
		['fa-AF', '24 نومبر 2026', 'سه‌شنبه 24 نومبر', '2026/11/24'],
		['tr', '24 Kasım 2026', '24 Kasım Salı', '24.11.2026'],
		['so', '24 Noofeembar 2026', 'Talaado, 24 Noofeembar', '24/11/2026']
	])('in %s', (tag, long, weekday, short) => {
		expect(formatDay(tag, day, 'long')).toBe(long);
		expect(formatDay(tag, day, 'weekday')).toBe(weekday);
		expect(formatDay(tag, day, 'short')).toBe(short);
	});

	test('a language without names of its own gets numbers, and Norwegian weekdays that say so', () => {
		const without = LANGUAGES.filter((one) => !hasDateNames(one.tag)).map((one) => one.tag);
		expect(without).toEqual(['din', 'rhg', 'ksw']);
		for (const tag of without) {
			expect(formatDay(tag, day, 'long')).toBe('24.11.2026');
			expect(weekdayName(tag, 2)).toBe('tirsdag');
			expect(dateLanguage(tag)).toBe('nb');
		}
	});

	test('Ukrainian and Russian months have another form when they stand alone', () => {
		expect(monthName('uk', 11)).toBe('листопад');
		expect(monthName('ru', 11)).toBe('ноябрь');
		expect(monthName('ti', 1)).toBe('ጥሪ');
	});

	test('no language shows English names or digits that are not 0–9', () => {
		for (const { tag } of LANGUAGES) {
			if (tag === 'en') continue;
			expect(formatDay(tag, day, 'long'), tag).not.toMatch(/November 24|Tuesday/);
			expect(
				formatDay(tag, day, 'long')
					.match(/\p{Nd}/gu)
					?.join(''),
				tag
			).toMatch(/^[0-9]+$/);
			expect(formatDay(tag, day, 'long'), tag).not.toMatch(/[{}]/);
		}
	});

	test('every language with names has seven days and twelve months, all different', () => {
		for (const { tag } of LANGUAGES.filter((one) => hasDateNames(one.tag))) {
			const days = [1, 2, 3, 4, 5, 6, 7].map((one) => weekdayName(tag, one));
			const short = [1, 2, 3, 4, 5, 6, 7].map((one) => weekdayName(tag, one, 'short'));
			const months = Array.from({ length: 12 }, (_, at) => monthName(tag, at + 1));
			expect(new Set(days).size, tag).toBe(7);
			expect(new Set(short).size, tag).toBe(7);
			expect(new Set(months).size, tag).toBe(12);
		}
	});
});

describe('the calendar', () => {
	test('Monday is the first day, in every year', () => {
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
				const iso = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
				const first = isoWeekday(iso(days));
				expect(isoWeekday(iso(days + 1))).toBe((first % 7) + 1);
			})
		);
		expect(isoWeekday('2026-11-23')).toBe(1);
		expect(isoWeekday('2026-11-22')).toBe(7);
	});

	test.each(['2026-02-30', '2026-13-01', '24.11.2026', '2026-11-24T10:00', ''])(
		'%s is not a day',
		(wrong) => {
			expect(() => formatDay('nb', wrong)).toThrow(RangeError);
		}
	);

	test('a time of day has two digits on each side', () => {
		expect(formatTime('9:05')).toBe('09:05');
		expect(formatTime('23:59')).toBe('23:59');
		expect(() => formatTime('24:00')).toThrow(RangeError);
		expect(() => formatTime('morgen')).toThrow(RangeError);
	});
});

describe('days as people at home say them', () => {
	test.each([
		['fa-AF', '2026-11-24', 'persian', 'سه‌شنبه 3 قوس'],
		['fa', '2026-11-24', 'persian', 'سه‌شنبه 3 آذر'],
		['ps', '2026-03-21', 'persian', 'شنبه، 1 وری'],
		['ti', '2026-11-24', 'ethiopic', 'ሰሉስ፡ 15 ሕዳር'],
		['am', '2026-09-10', 'ethiopic', 'ሐሙስ፣ 5 ጳጉሜን'],
		['om', '2026-09-11', 'ethiopic', 'Jimaata, 1 Fulbaana'],
		['ar', '2026-11-24', 'levant', 'الثلاثاء، 24 تشرين الثاني']
	])('in %s %s is, %s, %s', (tag, day, calendar, said) => {
		expect(formatDay(tag, day, 'weekday', { calendar })).toBe(said);
	});

	test('the year is that of the calendar', () => {
		expect(formatDay('fa-AF', '2026-11-24', 'short', { calendar: 'persian' })).toBe('1405/09/03');
		expect(formatDay('am', '2026-09-11', 'long', { calendar: 'ethiopic' })).toBe('1 መስከረም 2019');
	});

	test('own digits only where they were asked for, and where the language has any', () => {
		expect(formatDay('fa-AF', '2026-11-24', 'short', { ownDigits: true })).toBe('۲۰۲۶/۱۱/۲۴');
		expect(formatDay('my', '2026-11-24', 'short', { ownDigits: true })).toMatch(/၂၀၂၆/);
		expect(formatDay('uk', '2026-11-24', 'short', { ownDigits: true })).toBe('24.11.2026');
	});

	test('a calendar that the language does not know changes nothing', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LANGUAGES), fc.string(), ({ tag }, calendar) => {
				if (calendarsOf(tag).includes(calendar)) return;
				expect(formatDay(tag, '2026-11-24', 'long', { calendar })).toBe(formatDay(tag, '2026-11-24'));
			})
		);
	});

	test('every month of every calendar has a name, all different', () => {
		for (const { tag } of LANGUAGES)
			for (const calendar of calendarsOf(tag)) {
				const seen = new Set<string>();
				for (let at = 0; at < 366; at++) {
					const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
					seen.add(formatDay(tag, day, 'weekday', { calendar }).replace(/^.*?\d+ /, ''));
				}
				expect(seen.size, `${tag} ${calendar}`).toBe(calendar === 'ethiopic' ? 13 : 12);
			}
	});
});
