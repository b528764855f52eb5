import { type Change, changeOf } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import type { Head, Plan } from '../plan.ts';

/** Changes what is true of the plan as a whole: languages, order, density, colours, next meeting. */
export function editHead(
	plan: Plan,
	fields: { readonly [Field in keyof Head]?: Head[Field] | undefined }
): Change {
	return changeOf(
		plan,
		'editHead',
		Object.entries(fields).map(([field, value]) => ['plan', field, value as FieldValue | undefined] as const)
	);
}
