/** Where the parts of an example plan lie on the boards, and by whose hand. */
import {
	type Author,
	AUTHORS,
	type Place,
	placeOf,
	type Ring,
	RINGS,
	type Status,
	STATUSES
} from '#lib/plan/index.ts';
import { type Day, type PartOfDay, weekPlace } from '#lib/plan/index.ts';

const free = placeOf('jeg-kan', 'fri');
const PLACE_OF_TOPIC: ReadonlyMap<string, Place> = new Map([
	['language', placeOf('jeg-kan', 'sprak')],
	['education', placeOf('jeg-kan', 'skole')],
	['work', placeOf('jeg-kan', 'jobb')],
	['informal', placeOf('jeg-kan', 'annet')],
	['digital', placeOf('jeg-kan', 'annet')],
	['interest', placeOf('jeg-kan', 'annet')],
	['wish', placeOf('meg', 'viktig')],
	['barrier', placeOf('min-vei', 'stein')]
]);
/** A topic of the mapping: what one can lies on Det jeg kan, what one wants on Dette er meg, what stops one on the road. */
export const placeOfTopic = (topic: string | undefined): Place => PLACE_OF_TOPIC.get(topic ?? '') ?? free;

/** Dreams and what lies beyond the programme are stars; the programme's own goal, and the parts of it, the flag. */
export const placeOfGoal = (kind: string | undefined): Place =>
	placeOf('min-vei', /dream|dr[oø]m|long|lang|star/i.test(kind ?? '') ? 'stjerne' : 'maal');
export const isMainGoal = (kind: string | undefined): boolean => /slutt|main|final/i.test(kind ?? '');

const partOfDay = (start: string | undefined): PartOfDay =>
	start === undefined || start < '11:00' ? 'morning' : start < '16:00' ? 'midday' : 'evening';
/** A slot without a day has no column: it lies in the week's free zone. */
export const placeOfSlot = (day: number | undefined, start: string | undefined): Place =>
	day === undefined ? placeOf('min-uke', 'fri') : weekPlace(day as Day, partOfDay(start));

/** `both` means that the participant said it and the adviser had a hand in it. */
export function handsOf(by: string | undefined, otherwise: Author): { author: Author; editors: Author[] } {
	if (by === 'both') return { author: 'participant', editors: ['adviser'] };
	if (by === undefined) return { author: otherwise, editors: [] };
	return { author: AUTHORS.find((one) => one === by) ?? 'adviser', editors: [] };
}

const RING_OF: ReadonlyMap<string, Ring> = new Map([
	...RINGS.map((ring): [string, Ring] => [ring, ring]),
	['plan', 'service'],
	['outer', 'service'],
	['participant', 'me']
]);
const RING_OF_ROLE: readonly (readonly [RegExp, Ring])[] = [
	[/^participant$/, 'me'],
	[/family|friend|volunteer|neighbour/, 'near'],
	[/employer|job|buddy|colleague|workplace/, 'work']
];
export const ringOf = (ring: string | undefined, role: string): Ring =>
	RING_OF.get(ring ?? '') ?? RING_OF_ROLE.find(([roles]) => roles.test(role))?.[1] ?? 'service';

export const statusOf = (status: string | undefined): Status | undefined =>
	STATUSES.find((one) => one === status) ??
	(status && /cancel|drop|stop/.test(status) ? 'stopped' : undefined);

const LANE_OF: readonly (readonly [RegExp, string])[] = [
	[/apprentice|l[aæ]rling/, 'laerling'],
	[/praksiskandidat|fagbrev/, 'praksis'],
	[/school|skole|degree|education|university/, 'skole']
];
/** The lane of Veivalg for a kind of pathway; a short one where the kind says nothing else. */
export const laneOf = (kind: string): string => LANE_OF.find(([kinds]) => kinds.test(kind))?.[1] ?? 'kort';
