/**
 * A plan seen as fields: `(record, field) → value`. Changes, the merging document and the history speak this
 * language; screens read the records. Both views hold the same, in both directions.
 */
import type { Card, Head, Person, Plan, RecordId, ZoneSettings } from './plan.ts';

export type FieldValue =
	string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

type AnyRecord = Readonly<Record<string, unknown>>;
type Collection = 'cards' | 'people' | 'zones';

const TEXT_FIELDS = new Set(['text', 'where', 'why', 'label', 'does', 'title']);

const collectionOf = (record: RecordId): Collection =>
	record.startsWith('card:') ? 'cards' : record.startsWith('person:') ? 'people' : 'zones';

const BLANK: Record<Collection, AnyRecord> = {
	cards: { text: {}, editors: [], private: false, who: [], where: {}, why: {}, binned: false },
	people: { label: {}, does: {} },
	zones: { hidden: false, title: {} }
};
const REQUIRED: Record<Collection, readonly string[]> = {
	cards: ['place', 'rank', 'author'],
	people: ['role', 'ring', 'rank'],
	zones: []
};

const recordsIn = (plan: Omit<Plan, 'head'>, collection: Collection): Readonly<Record<string, AnyRecord>> =>
	plan[collection] as unknown as Readonly<Record<string, AnyRecord>>;

const recordIn = (plan: Plan, record: RecordId): AnyRecord | undefined =>
	record === 'plan' ? (plan.head as unknown as AnyRecord) : recordsIn(plan, collectionOf(record))[record];

export function readField(plan: Plan, record: RecordId, field: string): FieldValue | undefined {
	const found = recordIn(plan, record);
	if (!found) return undefined;
	const [name, tag] = splitField(field);
	const value = found[name];
	if (tag !== undefined) return (value as AnyRecord | undefined)?.[tag] as FieldValue | undefined;
	return value as FieldValue | undefined;
}

function splitField(field: string): [name: string, tag?: string] {
	const dot = field.indexOf('.');
	return dot < 0 ? [field] : [field.slice(0, dot), field.slice(dot + 1)];
}

function withField(
	record: AnyRecord,
	field: string,
	value: FieldValue | undefined,
	blank: AnyRecord
): AnyRecord {
	const [name, tag] = splitField(field);
	const next: Record<string, unknown> = { ...record };
	if (tag === undefined) {
		if (value === undefined) {
			if (name in blank) next[name] = blank[name];
			else Reflect.deleteProperty(next, name);
		} else next[name] = value;
		return next;
	}
	const text: Record<string, unknown> = { ...(record[name] as AnyRecord | undefined) };
	if (value === undefined) Reflect.deleteProperty(text, tag);
	else text[tag] = value;
	next[name] = text;
	return next;
}

interface FieldWrite {
	readonly record: RecordId;
	readonly field: string;
	readonly after?: FieldValue | undefined;
}

/**
 * The plan after these writes. Untouched records stay the same objects, so that screens draw only what changed.
 * A record that lacks a required field afterwards is not in the plan.
 */
export function writeFields(plan: Plan, writes: Iterable<FieldWrite>): Plan {
	const touched = new Map<RecordId, AnyRecord>();
	for (const { record, field, after } of writes) {
		const blank = record === 'plan' ? {} : BLANK[collectionOf(record)];
		const now = touched.get(record) ?? recordIn(plan, record) ?? { id: record, ...blank };
		touched.set(record, withField(now, field, after, blank));
	}
	if (!touched.size) return plan;
	let head: Head = plan.head;
	const next = {
		cards: recordsIn(plan, 'cards'),
		people: recordsIn(plan, 'people'),
		zones: recordsIn(plan, 'zones')
	};
	const copied = new Set<Collection>();
	for (const [id, record] of touched) {
		if (id === 'plan') {
			head = record as unknown as Head;
			continue;
		}
		const collection = collectionOf(id);
		if (!copied.has(collection)) {
			next[collection] = { ...next[collection] };
			copied.add(collection);
		}
		const target = next[collection] as Record<string, AnyRecord>;
		if (isWhole(collection, record)) target[id] = record;
		else Reflect.deleteProperty(target, id);
	}
	return { head, ...(next as unknown as Omit<Plan, 'head'>) };
}

/** A zone whose settings all say "as the board does" needs no record. */
function isWhole(collection: Collection, record: AnyRecord): boolean {
	if (collection === 'zones')
		return record.hidden === true || Object.keys(record.title as AnyRecord).length > 0;
	return REQUIRED[collection].every((field) => record[field] !== undefined);
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
	one < other ? -1 : one > other ? 1 : 0;

/** Every field of a record that says something, in a fixed order. */
export function* fieldsOf(record: Head | Card | Person | ZoneSettings): Generator<[string, FieldValue]> {
	for (const name of Object.keys(record).sort()) {
		if (name === 'id') continue;
		const value = (record as unknown as AnyRecord)[name];
		if (value === undefined) continue;
		if (TEXT_FIELDS.has(name)) {
			for (const [tag, words] of Object.entries(value as Record<string, FieldValue>).sort(byName))
				yield [`${name}.${tag}`, words];
		} else yield [name, value as FieldValue];
	}
}

/** Every field of a plan. */
export function* allFields(plan: Plan): Generator<[RecordId, string, FieldValue]> {
	for (const [field, value] of fieldsOf(plan.head)) yield ['plan', field, value];
	for (const collection of [plan.cards, plan.people, plan.zones])
		for (const record of Object.values(collection) as (Card | Person | ZoneSettings)[])
			for (const [field, value] of fieldsOf(record)) yield [record.id, field, value];
}

/** The plan with one record set to exactly these fields; with none, without that record. */
export function withRecord(
	plan: Plan,
	record: RecordId,
	fields: Iterable<readonly [string, FieldValue]>
): Plan {
	const blank = record === 'plan' ? {} : BLANK[collectionOf(record)];
	let next: AnyRecord = record === 'plan' ? {} : { id: record, ...blank };
	for (const [field, value] of fields) next = withField(next, field, value, blank);
	if (record === 'plan') return { ...plan, head: next as unknown as Head };
	const collection = collectionOf(record);
	const others: Record<string, AnyRecord> = { ...recordsIn(plan, collection) };
	if (isWhole(collection, next)) others[record] = next;
	else Reflect.deleteProperty(others, record);
	return { ...plan, [collection]: others };
}
