/**
 * A plan seen as fields: `(record, field) → value`. Changes, the merging document and the history speak this
 * language; screens read the records. Both views hold the same, in both directions.
 */
import {
	COLLECTIONS,
	COLLECTION_NAMES,
	type Collection,
	SINGLE_BLANKS,
	collectionOf,
	isMap,
	isSingle
} from './collections.ts';
import type { Plan, RecordId } from './plan.ts';

export type FieldValue =
	string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

type AnyRecord = Readonly<Record<string, unknown>>;
type AnyPlan = Readonly<Record<Collection, Readonly<Record<string, AnyRecord>>>> & {
	readonly head: AnyRecord;
	readonly programme: AnyRecord;
};

const singleName = (record: 'plan' | 'programme') => (record === 'plan' ? 'head' : 'programme');
const seen = (plan: Plan): AnyPlan => plan as unknown as AnyPlan;

const recordIn = (plan: Plan, record: RecordId): AnyRecord | undefined =>
	isSingle(record) ? seen(plan)[singleName(record)] : seen(plan)[collectionOf(record)][record];
const blankOf = (record: RecordId): AnyRecord =>
	isSingle(record) ? SINGLE_BLANKS[record] : COLLECTIONS[collectionOf(record)].blank;

export function readField(plan: Plan, record: RecordId, field: string): FieldValue | undefined {
	const found = recordIn(plan, record);
	if (!found) return undefined;
	const [name, part] = splitField(field);
	const value = found[name];
	if (part !== undefined) return (value as AnyRecord | undefined)?.[part] as FieldValue | undefined;
	return value as FieldValue | undefined;
}

function splitField(field: string): [name: string, part?: string] {
	const dot = field.indexOf('.');
	return dot < 0 ? [field] : [field.slice(0, dot), field.slice(dot + 1)];
}

function withField(
	record: AnyRecord,
	field: string,
	value: FieldValue | undefined,
	blank: AnyRecord
): AnyRecord {
	const [name, part] = splitField(field);
	const next: Record<string, unknown> = { ...record };
	if (part === undefined) {
		if (value !== undefined) next[name] = value;
		else if (name in blank) next[name] = blank[name];
		else Reflect.deleteProperty(next, name);
		return next;
	}
	const map: Record<string, unknown> = { ...(record[name] as AnyRecord | undefined) };
	if (value === undefined) Reflect.deleteProperty(map, part);
	else map[part] = value;
	next[name] = map;
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
		const blank = blankOf(record);
		const now = touched.get(record) ?? recordIn(plan, record) ?? { id: record, ...blank };
		touched.set(record, withField(now, field, after, blank));
	}
	return touched.size ? withRecords(plan, touched) : plan;
}

function withRecords(plan: Plan, records: ReadonlyMap<RecordId, AnyRecord>): Plan {
	const next: Record<string, unknown> = { ...plan };
	const copied = new Set<Collection>();
	for (const [id, record] of records) {
		if (isSingle(id)) {
			next[singleName(id)] = record;
			continue;
		}
		const collection = collectionOf(id);
		if (!copied.has(collection)) {
			next[collection] = { ...seen(plan)[collection] };
			copied.add(collection);
		}
		const target = next[collection] as Record<string, AnyRecord>;
		if (isWhole(collection, record)) target[id] = record;
		else Reflect.deleteProperty(target, id);
	}
	return next as unknown as Plan;
}

/** A record whose kind asks for no field is there when it says something: settings of a zone, facts of a lane. */
function isWhole(collection: Collection, record: AnyRecord): boolean {
	const { required } = COLLECTIONS[collection];
	return required.length
		? required.every((field) => record[field] !== undefined)
		: Object.entries(record).some(([name, value]) => name !== 'id' && saysSomething(value));
}
const saysSomething = (value: unknown): boolean =>
	typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== false;

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
	one < other ? -1 : one > other ? 1 : 0;

/** Every field of a record that says something, in a fixed order. */
export function* fieldsOf(record: object): Generator<[string, FieldValue]> {
	for (const name of Object.keys(record).sort()) {
		if (name === 'id') continue;
		const value = (record as AnyRecord)[name];
		if (value === undefined) continue;
		if (isMap(name)) {
			for (const [part, held] of Object.entries(value as Record<string, FieldValue>).sort(byName))
				yield [`${name}.${part}`, held];
		} else yield [name, value as FieldValue];
	}
}

/** Every field of a plan. */
export function* allFields(plan: Plan): Generator<[RecordId, string, FieldValue]> {
	for (const single of ['plan', 'programme'] as const)
		for (const [field, value] of fieldsOf(seen(plan)[singleName(single)])) yield [single, field, value];
	for (const collection of COLLECTION_NAMES)
		for (const [id, record] of Object.entries(seen(plan)[collection]))
			for (const [field, value] of fieldsOf(record)) yield [id as RecordId, field, value];
}

/** The plan with one record set to exactly these fields; with none, without that record. */
export function withRecord(
	plan: Plan,
	record: RecordId,
	fields: Iterable<readonly [string, FieldValue]>
): Plan {
	const blank = blankOf(record);
	let next: AnyRecord = isSingle(record) ? blank : { id: record, ...blank };
	for (const [field, value] of fields) next = withField(next, field, value, blank);
	return withRecords(plan, new Map([[record, next]]));
}
