/**
 * Plans of every version ever written, raised to today's. Each step turns one version's JSON into the next one's;
 * it sees a clean copy that has not passed the gate yet, and is never changed once a version has shipped.
 */
import { checkCopy } from './check.ts';
import { plainCopy } from './plainCopy.ts';
import { PLAN_VERSION, type Plan } from './plan.ts';
import { Refusal } from './refusal.ts';

type Raise = (plan: unknown) => unknown;

/** From the version that is the key to the one after it. Version 1 is the first there is. */
export const MIGRATIONS: Readonly<Record<number, Raise>> = { 1: withTheWholePractice };

/** @throws Refusal `newer` for a version this code does not know yet, `wrong-value` for what is no version */
export function raise(
	version: unknown,
	plan: unknown,
	{ steps = MIGRATIONS, to = PLAN_VERSION }: { steps?: Readonly<Record<number, Raise>>; to?: number } = {}
): unknown {
	if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
		throw new Refusal('wrong-value', { place: 'version' });
	if (version > to) throw new Refusal('newer', { place: 'version', detail: `version ${version}` });
	let raised = plainCopy(plan);
	for (let at = version; at < to; at++) {
		const step = steps[at];
		if (!step) throw new Refusal('wrong-value', { place: 'version', detail: `nothing raises version ${at}` });
		raised = step(raised);
	}
	return raised;
}

/** A plan of any version, through the migrations and the gate. */
export const openPlan = (version: unknown, plan: unknown): Plan => checkCopy(raise(version, plan));

/** Version 2 has eight boards, a programme, and what people agreed; cards and people got texts that are empty in version 1. */
function withTheWholePractice(plan: unknown): unknown {
	if (!isRecord(plan)) return plan;
	const texts = ['trackReason', 'recommendation', 'prior', 'levelReason', 'municipalityPromises'];
	return {
		...plan,
		cards: eachWith(plan.cards, { helps: {} }),
		people: eachWith(plan.people, { often: {} }),
		programme: Object.fromEntries<unknown>([
			...[...texts, 'participantPromises'].map((name): [string, unknown] => [name, {}]),
			['leaves', []]
		]),
		boards: {},
		lanes: {},
		sorts: {},
		sessions: {},
		reviews: {},
		agreements: {},
		shares: {},
		revisions: {}
	};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is no record is left to the gate. */
const eachWith = (records: unknown, added: object): unknown =>
	isRecord(records)
		? Object.fromEntries(
				Object.entries(records).map(([id, record]) => [
					id,
					isRecord(record) ? { ...record, ...added } : record
				])
			)
		: records;
