import {
	type BoardTemplate,
	LAW_SETTINGS,
	type LaneTemplate,
	type LanguageTag,
	type LawSettings,
	type MediaHash,
	type Picture,
	type Text
} from '#lib/plan/index.ts';
import type { Correction } from './corrections.ts';

/** A card of our own · a service · a workplace · a fact about a pathway · a tip for advisers · our words for a card. */
export const ENTRY_KINDS = ['card', 'workplace', 'service', 'word', 'fact', 'tip'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export type EntryId = `entry:${string}`;

/** The headings that tips stand under, ours and the municipality's. */
export const TIP_TOPICS = ['multicultural', 'language', 'communication', 'migrationHealth'] as const;
export type TipTopic = (typeof TIP_TOPICS)[number];

/** One thing of the library. Which fields say something depends on its kind; none names a person. */
export interface OfficeEntry {
	readonly id: EntryId;
	readonly kind: EntryKind;
	/** What stands on the card, the name of a place, a fact, a tip. */
	readonly text: Text;
	/** What one does there, what a service helps with. */
	readonly more: Text;
	readonly picture?: Picture;
	/** Languages that are spoken there. */
	readonly languages?: readonly LanguageTag[];
	/** The day somebody last looked whether it is still true, `YYYY-MM-DD`. */
	readonly checked?: string;
	/** The starter card that is called something else here. */
	readonly concept?: string;
	readonly topic?: TipTopic;
}

export interface OfficeLibrary {
	readonly entries: readonly OfficeEntry[];
	/** By name: a board of the same name is the same board. */
	readonly boards: Readonly<Record<string, BoardTemplate>>;
	readonly lanes: Readonly<Record<string, LaneTemplate>>;
	readonly law: LawSettings;
	readonly speech: SpeechSettings;
	/** Any word of the app said otherwise; at most one for a text in a language. */
	readonly corrections: readonly Correction[];
}

export interface SpeechSettings {
	/** Words may be sent to the maker of the browser, to be spoken by a voice that does not live on the device. */
	readonly network: boolean;
}

export const emptyLibrary: OfficeLibrary = {
	entries: [],
	boards: {},
	lanes: {},
	law: LAW_SETTINGS,
	speech: { network: false },
	corrections: []
};

export const entriesOf = (library: OfficeLibrary, ...kinds: readonly EntryKind[]): readonly OfficeEntry[] =>
	library.entries.filter(({ kind }) => kinds.includes(kind));

/** With this entry, in the place of the one with its id. New words for a card end older corrections of them. */
export const withEntry = (library: OfficeLibrary, entry: OfficeEntry): OfficeLibrary => ({
	...library,
	entries: library.entries.some(({ id }) => id === entry.id)
		? library.entries.map((one) => (one.id === entry.id ? entry : one))
		: [...library.entries, entry],
	corrections: library.corrections.filter(
		({ key, language }) =>
			entry.kind !== 'word' ||
			entry.concept === undefined ||
			key !== `cards:${entry.concept}` ||
			!Object.hasOwn(entry.text, language)
	)
});

export const withoutEntry = (library: OfficeLibrary, id: EntryId): OfficeLibrary => ({
	...library,
	entries: library.entries.filter((one) => one.id !== id)
});

/** The photos that the library shows. */
export const mediaOfLibrary = (library: OfficeLibrary): ReadonlySet<MediaHash> =>
	new Set(
		library.entries.flatMap(({ picture }) => (picture && picture.kind !== 'symbol' ? [picture.media] : []))
	);

/**
 * Roads by a name that says what is in them (FNV-1a of the JSON): the same road has the same name on every device, and
 * one that was changed is another.
 */
export const lanesByName = (lanes: readonly LaneTemplate[]): Readonly<Record<string, LaneTemplate>> =>
	Object.fromEntries(lanes.map((lane) => [`${lane.lane}-${hashOf(JSON.stringify(lane, inOrder))}`, lane]));

/** Fields in one order, whoever wrote them. */
const inOrder = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash.toString(36);
}
