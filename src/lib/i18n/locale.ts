/** What a file of words is: `locales/<tag>/<area>.json`. */

/** A room of the house with words of its own; each is a file, loaded when the room is entered. */
export const AREAS = [
	'app',
	'board',
	'cards',
	'more',
	'print',
	'help',
	'refusal',
	'editor',
	'card',
	'mapping',
	'road',
	'house',
	'talk',
	'law',
	'share',
	'office',
	'language',
	'words',
	'voice',
	'library'
] as const;
export type Area = (typeof AREAS)[number];

/** Words that stand under a picture. */
export const isOfCards = (area: string): boolean => area === 'cards' || area === 'more';

/** What stands on paper, and so is there in each language that has words of ours, whole interface or not. */
export const PAPER_AREAS = ['board', 'cards', 'print'] as const satisfies readonly Area[];
/** Parts of them that only the adviser reads, on the screen; languages of the whole interface alone say these. */
const ON_SCREEN = ['print:screen.', 'print:set.'];
/** Whether a text, by its full key, may stand on paper. */
export const isOnPaper = (key: string): boolean =>
	PAPER_AREAS.some((area) => key.startsWith(`${area}:`)) && !ON_SCREEN.some((part) => key.startsWith(part));

/** The content of `locales/<tag>/<area>.json`; an empty object where there is no such file. */
export type LoadArea = (tag: string, area: string) => Promise<Record<string, unknown>>;

/** Who answers for the words: our own source, a human reviewer, or a machine nobody has checked. */
export type LocaleStatus = 'source' | 'reviewed' | 'machine';

/** `_meta` of a file. `keys` are those with a status that differs from the file's. */
export interface LocaleMeta {
	readonly status: LocaleStatus;
	/** The reviewer's role, never a name. */
	readonly reviewer: string | null;
	readonly date: string;
	readonly keys?: Readonly<Record<string, LocaleStatus>>;
}

/** A file without `_meta` counts as a machine's work. */
export function metaOf(content: Record<string, unknown>): LocaleMeta {
	const meta = content._meta as Partial<LocaleMeta> | undefined;
	return { reviewer: null, date: '', status: 'machine', ...meta };
}
