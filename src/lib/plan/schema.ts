/**
 * What each record may hold, written once: the gate checks by it, and the published JSON Schema is made from it.
 * Unknown fields are left out, unknown places, roles and concepts are kept: a newer board loses nothing here.
 */
import * as v from 'valibot';
import { generateKeyBetween } from 'fractional-indexing';
import { type Card, type Head, type Person, type Words, type ZoneSettings } from './plan.ts';
import { AUTHORS, DENSITIES, RINGS, STATUSES, TEXT_STATES } from './plan.ts';
import { CONTENT_LIMITS } from './plainCopy.ts';

/** One schema for every field of a record, none forgotten and none invented. */
type FieldsOf<T> = { [K in keyof Required<T>]: v.GenericSchema };

const shortLine = (letters: number) => v.pipe(v.string(), v.maxLength(letters));
const shaped = (shape: RegExp, letters: number) => v.pipe(shortLine(letters), v.regex(shape));
const wholeNumber = (low: number, high: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

const idOf = (kind: 'card' | 'person' | 'zone') => shaped(new RegExp(`^${kind}:[\\w~./-]+$`), 100);
export const cardId = idOf('card');
export const personId = idOf('person');
export const zoneId = idOf('zone');

/** Norway's calendar: a day that does not exist (30 February) is not a day. */
function isRealDay(day: string): boolean {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const found = new Date(Date.UTC(year, month - 1, date));
	return found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}
export const day = v.pipe(
	v.string(),
	v.regex(/^(19|2[01])\d\d-\d\d-\d\d$/),
	v.isoDate(),
	v.check(isRealDay, 'a day that exists')
);
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

function isRank(rank: string): boolean {
	try {
		return generateKeyBetween(rank, null) > rank;
	} catch {
		return false;
	}
}
const rank = v.pipe(shaped(/^[A-Za-z][0-9A-Za-z]+$/, 1000), v.check(isRank, 'a fractional index'));

/** BCP 47 in shape; which languages there are is not the plan's business. */
export const languageTag = shaped(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 35);
const slug = shaped(/^[a-z0-9]+([._-][a-z0-9]+)*$/, 80);
const place = shaped(/^[a-z0-9-]+(\/[a-z0-9-]+){1,3}$/, 120);
const symbolName = shaped(/^[\w.-]+:[\w.-]+$/, 80);

export const words = v.object({
	text: shortLine(CONTENT_LIMITS.letters),
	state: v.picklist(TEXT_STATES)
} satisfies FieldsOf<Words>);
export const text = v.record(languageTag, words);

const picture = v.variant('kind', [
	v.object({ kind: v.literal('symbol'), symbol: symbolName, badge: v.exactOptional(symbolName) }),
	v.object({
		kind: v.picklist(['photo', 'drawing']),
		media: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
		width: wholeNumber(1, 20_000),
		height: wholeNumber(1, 20_000)
	})
]);

const optional = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

export const head = v.object({
	alias: shortLine(200),
	norwegian: v.picklist(['nb', 'nn']),
	own: languageTag,
	first: v.picklist(['own', 'norwegian']),
	density: v.picklist(DENSITIES),
	skin: wholeNumber(0, 5),
	hair: wholeNumber(0, 4),
	created: day,
	nextMeeting: optional(day),
	cover: optional(picture),
	phone: optional(shortLine(40))
} satisfies FieldsOf<Head>);

export const card = v.object({
	id: cardId,
	place,
	rank,
	concept: optional(slug),
	picture: optional(picture),
	text,
	author: v.picklist(AUTHORS),
	editors: v.pipe(v.array(v.picklist(AUTHORS)), v.maxLength(200)),
	private: v.boolean(),
	role: optional(slug),
	who: v.pipe(v.array(personId), v.maxLength(200)),
	from: optional(day),
	to: optional(day),
	start: optional(timeOfDay),
	end: optional(timeOfDay),
	hours: optional(v.pipe(v.number(), v.minValue(0), v.maxValue(80))),
	where: text,
	why: text,
	status: optional(v.picklist(STATUSES)),
	binned: v.boolean()
} satisfies FieldsOf<Card>);

export const person = v.object({
	id: personId,
	rank,
	role: slug,
	ring: v.picklist(RINGS),
	picture: optional(picture),
	label: text,
	does: text
} satisfies FieldsOf<Person>);

export const zone = v.object({
	id: zoneId,
	hidden: v.boolean(),
	title: text
} satisfies FieldsOf<ZoneSettings>);

export const planSchema = v.object({
	head,
	cards: v.record(cardId, card),
	people: v.record(personId, person),
	zones: v.record(zoneId, zone)
});
