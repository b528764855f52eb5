import type { Key } from '#lib/i18n/index.ts';
import type { ScaleName, Sort } from '#lib/plan/index.ts';
import type { PlanLine, PlanWords } from '#lib/session/index.ts';

export const COLUMNS = ['a', 'b', 'c'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a column is called: own words first, then those of the scale, then yes, not sure and no. */
export function columnLines(words: PlanWords, sort: Sort, column: Column): readonly PlanLine[] {
	const own = words.ofText(sort[column]);
	if (own.length) return own;
	const key = sort.scale ? `board:scales.${sort.scale}.${column}` : `board:zones.sorter.${column}.name`;
	return words.of(key as Key);
}

/** The starter card whose picture stands for a column. */
const SIGNS: Readonly<Record<ScaleName, Readonly<Record<Column, string>>>> = {
	like: { a: 'face.good', b: 'face.middle', c: 'face.bad' },
	going: { a: 'face.good', b: 'face.middle', c: 'face.bad' },
	want: { a: 'rights.consent', b: 'face.middle', c: 'rights.no' },
	can: { a: 'me.good-at', b: 'me.support', c: 'adapt.show-me' },
	important: { a: 'me.important', b: 'face.middle', c: 'rights.no' }
};
export const signOf = (sort: Sort, column: Column): string => SIGNS[sort.scale ?? 'like'][column];
