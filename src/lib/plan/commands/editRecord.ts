import { type Change, changeOf, nothing } from '../change.ts';
import { type FieldValue, fieldsOf } from '../fields.ts';
import type { Plan, RecordId } from '../plan.ts';
import type { Programme } from '../programme.ts';
import { collectionOf } from '../collections.ts';
import { isLocked } from './locked.ts';
import { recordFields } from './recordFields.ts';

/** Adds a whole record of the kinds that have no rule of their own (session, review, share, lane …); the verb is for the history. What is locked stays. */
export const addRecord = (
	plan: Plan,
	verb: string,
	record: { readonly id: Exclude<RecordId, 'plan' | 'programme'> }
): Change => (isLocked(plan, record.id) ? nothing : changeOf(plan, verb, recordFields(record.id, record)));

/** Sets fields of one record by name (`leftAt`, `words.nb`, `items.card:7`); `undefined` takes one away. */
export const editRecord = (
	plan: Plan,
	verb: string,
	id: RecordId,
	fields: Readonly<Record<string, FieldValue | undefined>>
): Change =>
	changeOf(
		plan,
		verb,
		isLocked(plan, id) ? [] : Object.entries(fields).map(([field, value]) => [id, field, value] as const)
	);

/** Takes a record out of the plan. Can be undone. */
export function removeRecord(plan: Plan, verb: string, id: Exclude<RecordId, 'plan' | 'programme'>): Change {
	if (isLocked(plan, id)) return nothing;
	const found = (plan[collectionOf(id)] as Readonly<Record<string, object>>)[id];
	return changeOf(
		plan,
		verb,
		found ? Array.from(fieldsOf(found), ([field]) => [id, field, undefined] as const) : []
	);
}

/** What the adviser notes of the programme, whole fields of it; a text replaces its languages one by one. */
export const editProgramme = (
	plan: Plan,
	fields: { readonly [Field in keyof Programme]?: Programme[Field] | undefined }
): Change => changeOf(plan, 'editProgramme', recordFields('programme', fields));
