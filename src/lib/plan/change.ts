/**
 * A change is data: fields with what they held before and hold after. Nothing else changes a plan.
 *
 * A field is named as in the record, and a language inside a text by a dot: `place`, `text.nb`, `why.ti`.
 * An absent value is `undefined`; a record is there when its required fields are.
 */
import type { Plan, RecordId } from './plan.ts';
import { type FieldValue, readField, writeFields } from './fields.ts';

export interface Edit {
	readonly record: RecordId;
	readonly field: string;
	readonly before?: FieldValue | undefined;
	readonly after?: FieldValue | undefined;
}

export interface Change {
	/** The verb, for the history and what a screen reader says after it: `moveCard`, `binCard` … */
	readonly verb: string;
	readonly edits: readonly Edit[];
}

/** The change that does not apply: what greys a button. */
export const nothing: Change = { verb: 'nothing', edits: [] };
export const isNothing = (change: Change): boolean => change.edits.length === 0;

/** Values are small JSON; equal content is equal, whatever order an object's keys have. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key as never], b[key as never]))
	);
}

/** Puts together a change from the fields to set; fields that already hold the value are left out. */
export function changeOf(
	plan: Plan,
	verb: string,
	wanted: Iterable<readonly [RecordId, string, FieldValue | undefined]>
): Change {
	const edits: Edit[] = [];
	for (const [record, field, after] of wanted) {
		const before = readField(plan, record, field);
		if (!sameValue(before, after)) edits.push({ record, field, before, after });
	}
	return edits.length ? { verb, edits } : nothing;
}

export function applyChange(plan: Plan, change: Change): Plan {
	return writeFields(plan, change.edits);
}

/** The change turned round, field by field. */
export function invert(change: Change): Change {
	return {
		verb: change.verb,
		edits: change.edits.map(({ record, field, before, after }) => ({
			record,
			field,
			before: after,
			after: before
		}))
	};
}

/** What is left of a change where others have since written: their fields are not ours to overwrite. */
export function stillApplying(plan: Plan, change: Change): Change {
	const edits = change.edits.filter((edit) =>
		sameValue(readField(plan, edit.record, edit.field), edit.before)
	);
	return edits.length ? { ...change, edits } : nothing;
}
