/**
 * A plan as JSON text: what lies in a plan file as `plan.json`, and what a PDF carries. Meant to be read by people
 * and compared by programs, so fields stand in one order always, that of `plan/plan.ts`.
 */
import { openPlan, PLAN_VERSION, type Plan, Refusal } from '#lib/plan/index.ts';

export interface WrittenBy {
	/** The version of the program. */
	readonly app?: string;
	/** The day of writing, `YYYY-MM-DD`. */
	readonly saved?: string;
}

const FORMAT = 'bildeplan';
/** Fields that read better early; all others follow in alphabetical order. */
const FIRST = [
	'format',
	'version',
	'app',
	'saved',
	'plan',
	'head',
	'programme',
	'cards',
	'people',
	'zones',
	'id',
	'alias',
	'kind'
].concat(['place', 'rank', 'role', 'ring', 'concept', 'picture', 'text', 'state', 'label']);
const orderOf = new Map(FIRST.map((name, index) => [name, index]));
const byName = (a: string, b: string): number =>
	(orderOf.get(a) ?? FIRST.length) - (orderOf.get(b) ?? FIRST.length) || (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => byName(a, b)))
		: value;

/** Equal plans give equal text. */
export function planJson(plan: Plan, by: WrittenBy = {}): string {
	return `${JSON.stringify({ format: FORMAT, version: PLAN_VERSION, ...by, plan }, inOrder, '\t')}\n`;
}

/** @throws Refusal `not-a-plan` for other JSON, `newer`, or what the gate finds */
export function planOfJson(text: string): Plan {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch (error) {
		throw new Refusal('damaged', { place: 'plan.json', cause: error });
	}
	const { format, version, plan } = (file ?? {}) as Record<string, unknown>;
	if (format !== FORMAT) throw new Refusal('not-a-plan', { place: 'format' });
	return openPlan(version, plan);
}
