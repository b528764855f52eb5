import { type LaneTemplate, type Text, sameValue } from '#lib/plan/index.ts';
import { correctionOf } from './corrections.ts';
import type { EntryKind, OfficeLibrary } from './library.ts';

/** One thing that a pack from outside would bring or change here. */
export interface Difference {
	readonly what: EntryKind | 'board' | 'lane' | 'law' | 'speech' | 'correction';
	readonly change: 'added' | 'changed';
	/** What it is called in the pack; nothing for settings. */
	readonly text: Text;
	/** Of a road without a title: the lane of Veivalg it belongs to. */
	readonly lane?: LaneTemplate['lane'];
}

/** What taking in `theirs` would do to `mine`. What only mine has stays, and is not told. */
export function differencesOf(mine: OfficeLibrary, theirs: OfficeLibrary): readonly Difference[] {
	const known = new Map(mine.entries.map((entry) => [entry.id, entry]));
	const entries = theirs.entries.map((entry) => ({
		what: entry.kind,
		change: changeOf(known.get(entry.id), entry),
		text: entry.text
	}));
	const boards = Object.entries(theirs.boards).map(([name, board]) => ({
		what: 'board' as const,
		change: changeOf(mine.boards[name], board),
		text: board.title
	}));
	const lanes = Object.entries(theirs.lanes).map(([name, lane]) => ({
		what: 'lane' as const,
		change: changeOf(mine.lanes[name], lane),
		text: lane.title,
		lane: lane.lane
	}));
	const law = { what: 'law' as const, change: changeOf(mine.law, theirs.law), text: {} };
	const speech = { what: 'speech' as const, change: changeOf(mine.speech, theirs.speech), text: {} };
	const corrections = theirs.corrections.map((one) => ({
		what: 'correction' as const,
		change: changeOf(correctionOf(mine, one), one),
		text: { [one.language]: { text: one.text || one.before, state: 'own' as const } }
	}));
	return [...entries, ...boards, ...lanes, law, speech, ...corrections].flatMap(({ change, ...rest }) =>
		change ? [{ ...rest, change }] : []
	);
}

const changeOf = (mine: unknown, theirs: unknown): Difference['change'] | undefined => {
	if (mine === undefined) return 'added';
	return sameValue(mine, theirs) ? undefined : 'changed';
};

/** Both together: the pack's word counts where both have a thing; what only mine has stays. */
export function joined(mine: OfficeLibrary, theirs: OfficeLibrary): OfficeLibrary {
	const brought = new Map(theirs.entries.map((entry) => [entry.id, entry]));
	const here = new Set(mine.entries.map(({ id }) => id));
	return {
		entries: [
			...mine.entries.map((entry) => brought.get(entry.id) ?? entry),
			...theirs.entries.filter(({ id }) => !here.has(id))
		],
		boards: { ...mine.boards, ...theirs.boards },
		lanes: { ...mine.lanes, ...theirs.lanes },
		law: theirs.law,
		speech: theirs.speech,
		corrections: [
			...mine.corrections.map((one) => correctionOf(theirs, one) ?? one),
			...theirs.corrections.filter((one) => !correctionOf(mine, one))
		]
	};
}

/** Nobody has looked at it for a year, or ever. Days are `YYYY-MM-DD`. */
export const isStale = (checked: string | undefined, today: string): boolean =>
	checked === undefined || yearAfter(checked) <= today;

const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
