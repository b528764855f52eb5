import { type Change, applyChange, changeOf } from '../change.ts';
import type { FieldValue } from '../fields.ts';
import { fieldsOf } from '../fields.ts';
import type { Card, Plan, RecordId, Text } from '../plan.ts';
import { planOfRevision } from '../queries/planAsText.ts';
import { differsFromNewest } from '../queries/revisionsOf.ts';
import type { Present, Revision, RevisionId } from '../talks.ts';
import { combine } from './combine.ts';
import { lockRevision } from './lockRevision.ts';

/** What lies on the boards, and the boards themselves. Everything else in a plan happened, and stays. */
const ON_BOARDS = ['cards', 'people', 'zones', 'boards', 'lanes', 'sorts'] as const;
type Wanted = readonly [RecordId, string, FieldValue | undefined];

export interface Restoring {
	/** For the plan as it is before, where that is not locked yet; and for the plan after. */
	readonly ids: readonly [before: RevisionId, after: RevisionId];
	readonly day: string;
	readonly present: readonly Present[];
	readonly before: Text;
	readonly reason: Text;
}

/**
 * Makes the boards as they were, and locks that as a new revision. Nothing is lost: the plan before it is locked
 * first where it differs from the newest revision, and cards that came later lie in the bin. Head, programme and
 * what people agreed stay as they are. To be run as lasting.
 * @throws Refusal where the revision cannot be read
 */
export function restoreRevision(plan: Plan, revision: Revision, how: Restoring): Change {
	const then = planOfRevision(revision);
	const { ids, day, present } = how;
	return combine(plan, 'restoreRevision', [
		(now) =>
			differsFromNewest(now)
				? lockRevision(now, { id: ids[0], day, present, reason: how.before })
				: { verb: 'nothing', edits: [] },
		(now) => boardsAs(now, then),
		(now) => lockRevision(now, { id: ids[1], day, present, reason: how.reason })
	]);
}

/** The change that makes the boards of a plan those of another. */
export const boardsAs = (now: Plan, then: Plan): Change =>
	changeOf(now, 'restoreRevision', wantedBoards(now, then));

function* wantedBoards(now: Plan, then: Plan): Generator<Wanted> {
	for (const collection of ON_BOARDS) {
		const kept = then[collection] as Readonly<Record<string, object>>;
		const here = now[collection] as Readonly<Record<string, object>>;
		for (const id of new Set([...Object.keys(here), ...Object.keys(kept)])) {
			const [old, current] = [kept[id], here[id]];
			if (old) yield* asItWas(id as RecordId, current ?? {}, old);
			else if (collection === 'cards') yield* laidAway(current as Card, then);
			else for (const [field] of fieldsOf(current ?? {})) yield [id as RecordId, field, undefined];
		}
	}
}

function* asItWas(id: RecordId, current: object, old: object): Generator<Wanted> {
	const fields = new Map(fieldsOf(old));
	for (const [field] of fieldsOf(current)) if (!fields.has(field)) yield [id, field, undefined];
	for (const [field, value] of fields) yield [id, field, value];
}

/** A card that came later: in the bin, and on nobody who was not there. */
function* laidAway({ id, who }: Card, then: Plan): Generator<Wanted> {
	yield [id, 'binned', true];
	yield [id, 'who', who.filter((person) => Object.hasOwn(then.people, person))];
}

/** Whether making the boards as they were would change anything. */
export const wouldRestore = (plan: Plan, then: Plan): boolean =>
	applyChange(plan, boardsAs(plan, then)) !== plan;
