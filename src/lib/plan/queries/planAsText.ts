import { openPlan } from '../migrations.ts';
import { PLAN_VERSION, type Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { Revision } from '../talks.ts';

const sorted = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
		: value;

/** A plan as a revision keeps it: JSON without its revisions. Equal plans give equal text, in any order of keys. */
export function planAsText(plan: Plan): string {
	const { revisions: _, ...rest } = plan;
	return JSON.stringify(rest, sorted);
}

/**
 * The plan as it was, through migrations and the gate. It has no revisions of its own.
 * @throws Refusal `damaged` where the text is none or cannot be read, `newer`, or what the gate finds
 */
export function planOfRevision({ content, version = PLAN_VERSION }: Revision): Plan {
	let kept: unknown;
	try {
		kept = JSON.parse(content ?? '');
	} catch (error) {
		throw new Refusal('damaged', { place: 'content', cause: error });
	}
	if (typeof kept !== 'object' || kept === null) throw new Refusal('damaged', { place: 'content' });
	return openPlan(version, { ...kept, revisions: {} });
}
