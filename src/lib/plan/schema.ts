/**
 * What each record may hold, written once: the gate checks by it, and the published JSON Schema is made from it.
 * Unknown fields are left out, unknown places, roles and concepts are kept: a newer board loses nothing here.
 */
import * as v from 'valibot';
import { generateKeyBetween } from 'fractional-indexing';
import { COLLECTIONS, type Collection } from './collections.ts';
import * as layout from './layout.ts';
import type { Card, Head, Person, Photo, PhotoCredit, Plan, Sound, Words, ZoneSettings } from './plan.ts';
import { AUTHORS, CALENDARS, DENSITIES, RINGS, SAID_BY, STATUSES, TEXT_STATES } from './plan.ts';
import { CONTENT_LIMITS } from './plainCopy.ts';
import * as programmes from './programme.ts';
import * as talks from './talks.ts';

/** One schema for every field of a record, none forgotten and none invented. */
type FieldsOf<T> = { [K in keyof Required<T>]: v.GenericSchema };

const shortLine = (letters: number) => v.pipe(v.string(), v.maxLength(letters));
const shaped = (shape: RegExp, letters: number) => v.pipe(shortLine(letters), v.regex(shape));
const wholeNumber = (low: number, high: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));

const idOf = (kind: string) => shaped(new RegExp(`^${kind}:[\\w~./-]+$`), 100);
export const cardId = idOf('card');
const personId = idOf('person');

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
export const slug = shaped(/^[a-z0-9]+([._-][a-z0-9]+)*$/, 80);
const place = shaped(/^[a-z0-9-]+(\/[a-z0-9-]+){1,3}$/, 120);
const symbolName = shaped(/^[\w.-]+:[\w.-]+$/, 80);

export const words = v.object({
	text: shortLine(CONTENT_LIMITS.letters),
	state: v.picklist(TEXT_STATES)
} satisfies FieldsOf<Words>);
export const text = v.record(languageTag, words);

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const credit = v.object({
	title: v.exactOptional(shortLine(200)),
	author: v.exactOptional(shortLine(200)),
	licence: v.exactOptional(shortLine(200)),
	url: v.exactOptional(shaped(/^https?:\/\/[^\s"<>]+$/, 300))
} satisfies FieldsOf<PhotoCredit>);
export const photo = v.object({
	kind: v.picklist(['photo', 'drawing']),
	media: hash,
	width: wholeNumber(1, 20_000),
	height: wholeNumber(1, 20_000),
	credit: v.exactOptional(credit)
} satisfies FieldsOf<Photo>);
export const picture = v.variant('kind', [
	v.object({ kind: v.literal('symbol'), symbol: symbolName, badge: v.exactOptional(symbolName) }),
	photo
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
	phone: optional(shortLine(40)),
	calendar: optional(v.picklist(CALENDARS)),
	ownDigits: optional(v.boolean()),
	clock: optional(v.boolean())
} satisfies FieldsOf<Head>);

const secondsIn = v.pipe(v.number(), v.minValue(0), v.maxValue(60));
export const sound = v.object({
	media: hash,
	seconds: secondsIn,
	language: optional(languageTag),
	from: optional(secondsIn),
	to: optional(secondsIn),
	by: optional(v.picklist(SAID_BY))
} satisfies FieldsOf<Sound>);
/** A list nobody fills by hand beyond this. */
const listOf = <S extends v.GenericSchema>(schema: S, most = 200) =>
	v.pipe(v.array(schema), v.maxLength(most));
const hours = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));

const card = v.object({
	id: cardId,
	place,
	rank,
	concept: optional(slug),
	picture: optional(picture),
	text,
	author: v.picklist(AUTHORS),
	editors: listOf(v.picklist(AUTHORS)),
	private: v.boolean(),
	role: optional(slug),
	who: listOf(personId),
	from: optional(day),
	to: optional(day),
	start: optional(timeOfDay),
	end: optional(timeOfDay),
	hours: optional(hours(80)),
	where: text,
	why: text,
	helps: text,
	status: optional(v.picklist(STATUSES)),
	binned: v.boolean(),
	sound: optional(sound),
	sounds: optional(listOf(sound, 40)),
	interpreted: optional(v.boolean()),
	unseen: optional(v.boolean()),
	confirmed: optional(v.picklist(AUTHORS)),
	parent: optional(cardId),
	sort: optional(idOf('sort')),
	takenFrom: optional(v.picklist(programmes.MAPPED_BY)),
	takenOn: optional(day),
	year: optional(wholeNumber(1900, 2200)),
	level: optional(v.picklist(programmes.LEVELS)),
	tracks: optional(listOf(v.picklist(['work', 'education']), 2)),
	totalHours: optional(hours(5000)),
	healthHours: optional(hours(1000)),
	careerHours: optional(hours(1000)),
	meetings: optional(wholeNumber(0, 500)),
	form: optional(v.picklist(['group', 'individual'])),
	taughtIn: optional(languageTag),
	countsAsWork: optional(v.boolean()),
	phase: optional(v.picklist(['before', 'during', 'after'])),
	onJob: optional(v.picklist(['on', 'off']))
} satisfies FieldsOf<Card>);

const person = v.object({
	id: personId,
	rank,
	role: slug,
	ring: v.picklist(RINGS),
	picture: optional(picture),
	label: text,
	does: text,
	often: text,
	child: optional(v.boolean())
} satisfies FieldsOf<Person>);

const zone = v.object({
	id: idOf('zone'),
	hidden: v.boolean(),
	title: text,
	open: optional(v.boolean()),
	state: optional(v.picklist(STATUSES)),
	states: optional(
		listOf(v.object({ state: v.picklist(STATUSES), day } satisfies FieldsOf<layout.StateOnDay>))
	)
} satisfies FieldsOf<ZoneSettings>);

const board = v.object({
	id: idOf('board'),
	rank,
	title: text,
	layout: v.picklist(layout.OWN_LAYOUTS),
	zones: listOf(
		v.object({ id: shaped(/^[a-z0-9-]+$/, 40), title: text } satisfies FieldsOf<layout.OwnZone>),
		40
	),
	hidden: v.boolean()
} satisfies FieldsOf<layout.OwnBoard>);

const lane = v.object({
	id: idOf('lane'),
	title: text,
	years: optional(hours(20)),
	wayIn: text,
	standing: optional(v.picklist(layout.STANDINGS)),
	paper: text,
	counts: optional(v.picklist(['here', 'nationwide'])),
	andThen: text,
	favourite: v.boolean(),
	checked: optional(day)
} satisfies FieldsOf<layout.Lane>);

const sort = v.object({
	id: idOf('sort'),
	rank,
	question: text,
	scale: optional(v.picklist(layout.SCALES)),
	a: text,
	b: text,
	c: text,
	day: optional(day),
	by: optional(v.picklist(AUTHORS))
} satisfies FieldsOf<layout.Sort>);

const present = listOf(v.picklist(talks.PRESENT), 20);
const interpreter = v.picklist(talks.INTERPRETERS);
const face = optional(v.picklist(talks.FACES));

const session = v.object({
	id: idOf('session'),
	day,
	present,
	language: optional(languageTag),
	interpreter: optional(interpreter),
	explained: optional(v.boolean()),
	closed: optional(v.boolean()),
	leftAt: optional(slug)
} satisfies FieldsOf<talks.Session>);

export const reviewItem = v.object({
	own: face,
	staff: face,
	then: optional(v.picklist(talks.DECISIONS)),
	trade: face,
	norwegian: face,
	norms: face
} satisfies FieldsOf<talks.ReviewItem>);
export const reviewItems = v.record(cardId, reviewItem);
const review = v.object({
	id: idOf('review'),
	day,
	present,
	items: reviewItems,
	words: text,
	change: optional(v.picklist(talks.LIFE_CHANGES)),
	next: optional(day)
} satisfies FieldsOf<talks.Review>);

const mark = v.object({
	kind: v.picklist(['drawn-name', 'own-mark']),
	drawing: optional(photo)
} satisfies FieldsOf<talks.Mark>);
const agreement = v.object({
	id: idOf('agreement'),
	day,
	kind: v.picklist(['plan', 'cooperation']),
	agrees: optional(v.boolean()),
	language: optional(languageTag),
	interpreter: optional(interpreter),
	toldBack: listOf(cardId),
	understood: optional(v.boolean()),
	participantMark: optional(mark),
	otherMark: optional(mark),
	witness: optional(v.boolean()),
	wants: text,
	decides: text,
	reason: text,
	complaintExplained: optional(v.boolean()),
	disagreed: optional(v.boolean())
} satisfies FieldsOf<talks.Agreement>);

const share = v.object({
	id: idOf('share'),
	to: slug,
	basis: v.picklist(['consent', 'law']),
	law: optional(slug),
	cards: listOf(cardId, 1000),
	week: optional(v.boolean()),
	purpose: text,
	how: optional(v.picklist(talks.WAYS)),
	day,
	until: optional(day),
	explainedIn: optional(languageTag),
	informed: optional(v.boolean()),
	withdrawn: optional(day),
	questions: text,
	reply: text,
	by: optional(v.picklist(AUTHORS))
} satisfies FieldsOf<talks.Share>);

const revision = v.object({
	id: idOf('revision'),
	number: wholeNumber(1, 10_000),
	day,
	present,
	reason: text,
	agreement: optional(idOf('agreement')),
	content: optional(shortLine(CONTENT_LIMITS.document)),
	version: optional(wholeNumber(1, 10_000)),
	noted: listOf(
		v.object({
			op: v.picklist(['added', 'removed', 'moved', 'done', 'reworded']),
			concept: slug,
			from: optional(day),
			to: optional(day)
		} satisfies FieldsOf<talks.NotedChange>)
	)
} satisfies FieldsOf<talks.Revision>);

const leave = v.object({ kind: slug, from: day, to: day } satisfies FieldsOf<programmes.Leave>);
const outcomes = optional(listOf(v.picklist(programmes.OUTCOMES), 6));
export const programme = v.object({
	track: optional(v.picklist(programmes.TRACKS)),
	trackReason: text,
	permit: optional(slug),
	decision: optional(day),
	start: optional(day),
	end: optional(day),
	extension: optional(wholeNumber(0, 60)),
	leaves: listOf(leave),
	ageBand: optional(shaped(/^\d\d-\d\d$/, 5)),
	age: optional(wholeNumber(0, 120)),
	education: optional(v.picklist(programmes.EDUCATIONS)),
	schoolYears: optional(hours(40)),
	children: optional(wholeNumber(0, 30)),
	expecting: optional(v.boolean()),
	mappingDone: optional(day),
	mappedBy: optional(v.picklist(programmes.MAPPED_BY)),
	guidance: optional(v.picklist(['planned', 'done'])),
	guidanceDay: optional(day),
	guidanceBy: optional(v.picklist(programmes.MAPPED_BY)),
	recommendation: text,
	prior: text,
	rkvAsked: optional(v.boolean()),
	rkvNeeded: optional(v.boolean()),
	norwegianBasis: optional(v.picklist(programmes.NORWEGIAN_BASES)),
	levelReason: text,
	municipalityPromises: text,
	participantPromises: text,
	complaintShown: optional(v.boolean()),
	jobStart: optional(day),
	outcomeAtEnd: outcomes,
	outcomeAfter6: outcomes,
	outcomeAfter12: outcomes,
	speaks: optional(languageTag)
} satisfies FieldsOf<programmes.Programme>);

/** What each kind of record may hold. */
export const RECORDS = {
	cards: card,
	people: person,
	zones: zone,
	boards: board,
	lanes: lane,
	sorts: sort,
	sessions: session,
	reviews: review,
	agreements: agreement,
	shares: share,
	revisions: revision
} satisfies Record<Collection, v.GenericSchema>;

const byId = <S extends v.GenericSchema>(collection: Collection, schema: S) =>
	v.record(idOf(COLLECTIONS[collection].prefix), schema);

export const planSchema = v.object({
	head,
	programme,
	cards: byId('cards', card),
	people: byId('people', person),
	zones: byId('zones', zone),
	boards: byId('boards', board),
	lanes: byId('lanes', lane),
	sorts: byId('sorts', sort),
	sessions: byId('sessions', session),
	reviews: byId('reviews', review),
	agreements: byId('agreements', agreement),
	shares: byId('shares', share),
	revisions: byId('revisions', revision)
} satisfies FieldsOf<Plan>);
