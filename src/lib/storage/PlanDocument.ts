/**
 * A plan as a document that merges: one Yjs map from `<record>|<field>` to the field's value. Whoever wrote a field
 * last wins that field, and any two orders of the same changes end equal; Yjs sees to both. The plan beside it is
 * kept in step record by record.
 */
import * as Y from 'yjs';
import {
	COLLECTION_NAMES,
	type Edit,
	type FieldValue,
	type Plan,
	type RecordId,
	emptyPlan,
	fieldsOf,
	sameValue,
	withRecord,
	writeFields
} from '#lib/plan/index.ts';

/** Whether this value may stand in this field. What does not pass stays in the document and out of the plan. */
export type FieldCheck = (record: RecordId, field: string, value: unknown) => boolean;

type FieldWrite = Pick<Edit, 'record' | 'field' | 'after'>;

/** Under the fields that were stored, so that a plan whose head was lost can still be opened. */
const BARE: Plan = emptyPlan({ own: 'en', created: '1970-01-01' });

/** So many records change by hand at once; an import changes more. */
const FEW = 8;

const keyOf = (record: string, field: string): string => `${record}|${field}`;

export class PlanDocument {
	readonly #doc = new Y.Doc();
	readonly #fields = this.#doc.getMap<FieldValue>('fields');
	readonly #check: FieldCheck;
	readonly #sound = new Map<RecordId, Map<string, FieldValue>>();
	readonly #unsound = new Set<string>();
	readonly #changed = new Set<string>();
	#written: Uint8Array | undefined;
	#plan = BARE;

	constructor(check: FieldCheck) {
		this.#check = check;
		this.#fields.observe((event) => {
			for (const key of event.keysChanged as Set<string>) this.#changed.add(key);
		});
		this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === this) this.#written = update;
		});
	}

	/** Immutable; a record that did not change is the same object as before. */
	get plan(): Plan {
		return this.#plan;
	}

	/** The fields whose values did not pass the check, as `<record>|<field>`. */
	get leftOut(): string[] {
		return [...this.#unsound];
	}

	/** Sets fields; an absent `after` clears one. Gives the update to store, or nothing where nothing changed. */
	write(writes: Iterable<FieldWrite>): Uint8Array | undefined {
		this.#written = undefined;
		this.#doc.transact(() => {
			for (const { record, field, after } of writes) {
				const key = keyOf(record, field);
				if (after !== undefined) this.#fields.set(key, after);
				else if (this.#fields.has(key)) this.#fields.delete(key);
			}
		}, this);
		this.#follow();
		return this.#written;
	}

	/** Merges updates in any order, known ones too. Those that cannot be read are handed to `refused`, by number. */
	receive(updates: readonly Uint8Array[], refused: (index: number) => void): Edit[] {
		this.#doc.transact(() => {
			updates.forEach((update, index) => {
				try {
					Y.applyUpdate(this.#doc, update);
				} catch {
					refused(index);
				}
			});
		});
		return this.#follow();
	}

	/** All of it as one update, also the parts that still wait for an earlier one. */
	encode(): Uint8Array {
		return Y.encodeStateAsUpdate(this.#doc);
	}

	destroy(): void {
		this.#doc.destroy();
	}

	/** Brings the plan in step with the document, and tells what changed in it. */
	#follow(): Edit[] {
		const edits: Edit[] = [];
		for (const key of this.#changed) {
			const bar = key.indexOf('|');
			const record = key.slice(0, Math.max(bar, 0)) as RecordId;
			const field = key.slice(bar + 1);
			const value = this.#fields.get(key);
			const isSound = value === undefined || this.#check(record, field, value);
			if (isSound) this.#unsound.delete(key);
			else this.#unsound.add(key);
			const after = isSound ? value : undefined;
			const fields = this.#sound.get(record);
			const before = fields?.get(field);
			// Two windows can have done the same.
			if (sameValue(before, after)) continue;
			if (after === undefined) fields?.delete(field);
			else if (fields) fields.set(field, after);
			else this.#sound.set(record, new Map([[field, after]]));
			edits.push({ record, field, before, after });
		}
		this.#changed.clear();
		if (edits.length) this.#rebuild(new Set(edits.map((edit) => edit.record)));
		return edits;
	}

	/**
	 * Builds these records again from all of their fields. From the fields and not from the record: one that lacked a
	 * required field is not in the plan, and may be whole now.
	 */
	#rebuild(touched: ReadonlySet<RecordId>): void {
		// Record by record costs a copy of the collection each, all at once a new collection.
		if (touched.size <= FEW) {
			for (const record of touched) this.#plan = withRecord(this.#plan, record, this.#fieldsOf(record));
			return;
		}
		const others = {
			head: touched.has('plan') ? BARE.head : this.#plan.head,
			programme: touched.has('programme') ? BARE.programme : this.#plan.programme,
			...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, without(this.#plan[name], touched)]))
		} as Plan;
		this.#plan = writeFields(others, this.#writesOf(touched));
	}

	*#fieldsOf(record: RecordId): Generator<[string, FieldValue]> {
		if (record === 'plan') yield* fieldsOf(BARE.head);
		yield* this.#sound.get(record) ?? [];
	}

	*#writesOf(records: ReadonlySet<RecordId>): Generator<FieldWrite> {
		for (const record of records)
			for (const [field, after] of this.#fieldsOf(record)) yield { record, field, after };
	}
}

/** The same object where none of the records is in it. */
function without<T extends Readonly<Record<string, unknown>>>(collection: T, ids: ReadonlySet<string>): T {
	const kept = Object.entries(collection).filter(([id]) => !ids.has(id));
	return kept.length === Object.keys(collection).length ? collection : (Object.fromEntries(kept) as T);
}
