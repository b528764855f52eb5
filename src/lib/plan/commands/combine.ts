import { type Change, applyChange, changeOf, nothing } from '../change.ts';
import type { Plan } from '../plan.ts';

/** Several changes, each made of the plan as the one before it left it, as a single one: one tap, one undo. */
export function combine(plan: Plan, verb: string, steps: Iterable<(plan: Plan) => Change>): Change {
	let after = plan;
	const touched = new Map<string, Change['edits'][number]>();
	for (const step of steps) {
		const change = step(after);
		for (const edit of change.edits) touched.set(`${edit.record}|${edit.field}`, edit);
		after = applyChange(after, change);
	}
	const last = Array.from(touched.values(), (edit) => [edit.record, edit.field, edit.after] as const);
	const change = changeOf(plan, verb, last);
	return change.edits.length ? change : nothing;
}
