import { isMap } from '../collections.ts';
import type { FieldValue } from '../fields.ts';
import type { RecordId } from '../plan.ts';

/** A record as the fields to set: texts part by part, everything else whole; `undefined` clears. */
export function* recordFields(
	id: RecordId,
	record: object
): Generator<readonly [RecordId, string, FieldValue | undefined]> {
	for (const [name, value] of Object.entries(record)) {
		if (name === 'id') continue;
		if (isMap(name) && value !== undefined)
			for (const [part, held] of Object.entries(value as Record<string, FieldValue>))
				yield [id, `${name}.${part}`, held];
		else yield [id, name, value as FieldValue | undefined];
	}
}
