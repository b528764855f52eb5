/** The kinds of records a plan has, written once: where they stand, what they must hold, what they hold when nothing is said. */
import type { Plan, RecordId } from './plan.ts';

export type Collection = Exclude<keyof Plan, 'head' | 'programme'>;
type AnyRecord = Readonly<Record<string, unknown>>;

interface Kind {
	/** Before the colon of an id. */
	readonly prefix: string;
	/** A record that lacks one of these is not in the plan. */
	readonly required: readonly string[];
	/** Fields that are there always, and what they hold when nobody set them. */
	readonly blank: AnyRecord;
}

const NO_TEXT = {};

export const COLLECTIONS: Readonly<Record<Collection, Kind>> = {
	cards: {
		prefix: 'card',
		required: ['place', 'rank', 'author'],
		blank: {
			text: NO_TEXT,
			editors: [],
			private: false,
			who: [],
			where: NO_TEXT,
			why: NO_TEXT,
			helps: NO_TEXT,
			binned: false
		}
	},
	people: {
		prefix: 'person',
		required: ['role', 'ring', 'rank'],
		blank: { label: NO_TEXT, does: NO_TEXT, often: NO_TEXT }
	},
	zones: { prefix: 'zone', required: [], blank: { hidden: false, title: NO_TEXT } },
	boards: {
		prefix: 'board',
		required: ['rank', 'layout', 'zones'],
		blank: { title: NO_TEXT, hidden: false }
	},
	lanes: {
		prefix: 'lane',
		required: [],
		blank: { title: NO_TEXT, wayIn: NO_TEXT, paper: NO_TEXT, andThen: NO_TEXT, favourite: false }
	},
	sorts: {
		prefix: 'sort',
		required: ['rank'],
		blank: { question: NO_TEXT, a: NO_TEXT, b: NO_TEXT, c: NO_TEXT }
	},
	sessions: { prefix: 'session', required: ['day'], blank: { present: [] } },
	reviews: { prefix: 'review', required: ['day'], blank: { present: [], items: {}, words: NO_TEXT } },
	agreements: {
		prefix: 'agreement',
		required: ['day', 'kind'],
		blank: { toldBack: [], wants: NO_TEXT, decides: NO_TEXT, reason: NO_TEXT }
	},
	shares: {
		prefix: 'share',
		required: ['to', 'basis', 'day'],
		blank: { cards: [], purpose: NO_TEXT, questions: NO_TEXT, reply: NO_TEXT }
	},
	revisions: {
		prefix: 'revision',
		required: ['number', 'day'],
		blank: { present: [], reason: NO_TEXT, noted: [] }
	}
};
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as Collection[];

/** The two records that every plan has one of. */
export const SINGLE_BLANKS: Readonly<Record<'plan' | 'programme', AnyRecord>> = {
	plan: {},
	programme: {
		trackReason: NO_TEXT,
		leaves: [],
		recommendation: NO_TEXT,
		prior: NO_TEXT,
		levelReason: NO_TEXT,
		municipalityPromises: NO_TEXT,
		participantPromises: NO_TEXT
	}
};

export const isSingle = (record: RecordId): record is 'plan' | 'programme' =>
	record === 'plan' || record === 'programme';

const BY_PREFIX = new Map(COLLECTION_NAMES.map((name) => [COLLECTIONS[name].prefix, name]));
/** Nothing for an id of no kind we know. */
export const collectionNamed = (prefix: string): Collection | undefined => BY_PREFIX.get(prefix);
export function collectionOf(record: RecordId): Collection {
	const found = BY_PREFIX.get(record.slice(0, record.indexOf(':')));
	if (!found) throw new TypeError(`no kind of record: ${record}`);
	return found;
}

/** Fields that hold a value by language, or by card: their parts are fields of their own, after a dot. */
const MAPS = new Set(
	[...Object.values(COLLECTIONS).map(({ blank }) => blank), SINGLE_BLANKS.programme].flatMap((blank) =>
		Object.entries(blank).flatMap(([name, value]) =>
			typeof value === 'object' && value !== null && !Array.isArray(value) ? [name] : []
		)
	)
);
export const isMap = (field: string): boolean => MAPS.has(field);
