/** The gate for libraries from outside, and for what a device has kept of its own. */
import * as v from 'valibot';
import {
	type BoardTemplate,
	CONTENT_LIMITS,
	type LaneTemplate,
	RULE_IDS,
	Refusal,
	checkBoardTemplate,
	checkLaneTemplate,
	daySchema,
	languageTagSchema,
	pictureSchema,
	placeName,
	plainCopy,
	slugSchema,
	textSchema
} from '#lib/plan/index.ts';
import { CORRECTORS } from './corrections.ts';
import { ENTRY_KINDS, type OfficeLibrary, TIP_TOPICS } from './library.ts';

const MOST_ENTRIES = 2_000;
const MOST_TEMPLATES = 200;
const MOST_LANGUAGES = 40;
const MOST_CORRECTIONS = 20_000;
const MOST_LETTERS = 1_000;

const entry = v.object({
	id: v.pipe(v.string(), v.regex(/^entry:[\w-]{1,60}$/)),
	kind: v.picklist(ENTRY_KINDS),
	text: textSchema,
	more: textSchema,
	picture: v.exactOptional(pictureSchema),
	languages: v.exactOptional(v.pipe(v.array(languageTagSchema), v.maxLength(MOST_LANGUAGES))),
	checked: v.exactOptional(daySchema),
	concept: v.exactOptional(slugSchema),
	topic: v.exactOptional(v.picklist(TIP_TOPICS))
});
const templates = v.pipe(
	v.record(v.pipe(v.string(), v.maxLength(200)), v.unknown()),
	v.check((one) => Object.keys(one).length <= MOST_TEMPLATES, 'fewer templates')
);
/** A text of the app by its full key. Never a name that every object has. */
const textKey = v.pipe(
	v.string(),
	v.maxLength(160),
	v.regex(/^[a-z]{1,20}:[A-Za-z0-9][\w-]*(\.[A-Za-z0-9][\w-]*)*$/),
	v.check((key) => !key.split(/[:.]/).some((part) => part in Object.prototype), 'a key of a text')
);
const shortText = v.pipe(v.string(), v.maxLength(MOST_LETTERS));
const correction = v.object({
	language: languageTagSchema,
	key: textKey,
	text: shortText,
	before: shortText,
	by: v.picklist(CORRECTORS),
	day: daySchema,
	isReviewed: v.boolean(),
	note: shortText
});
const rules = new Set<string>(RULE_IDS);
const library = v.object({
	entries: v.pipe(
		v.array(entry),
		v.maxLength(MOST_ENTRIES),
		v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once')
	),
	boards: templates,
	lanes: templates,
	// Packs of before November 2026 have none.
	corrections: v.optional(
		v.pipe(
			v.array(correction),
			v.maxLength(MOST_CORRECTIONS),
			v.check(
				(list) => new Set(list.map(({ language, key }) => `${language} ${key}`)).size === list.length,
				'each text once'
			)
		),
		[]
	),
	law: v.object({
		// A switch for a rule that this version does not know says nothing here.
		off: v.pipe(
			v.array(v.pipe(v.string(), v.maxLength(CONTENT_LIMITS.letters))),
			v.maxLength(200),
			v.transform((off) => off.filter((id) => rules.has(id)))
		),
		reviewMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
		fullTimeHours: v.pipe(v.number(), v.minValue(1), v.maxValue(60))
	}),
	// Packs from before it was asked say no.
	speech: v.optional(v.object({ network: v.boolean() }), { network: false })
});

/** @throws Refusal naming the place, and nothing has been changed */
export function checkLibrary(input: unknown): OfficeLibrary {
	const found = v.safeParse(library, plainCopy(input), { abortEarly: true });
	if (!found.success) {
		const [issue] = found.issues;
		const path = issue.path?.map(({ key }) => key as string | number) ?? [];
		throw new Refusal('wrong-value', { place: placeName(path), detail: issue.message });
	}
	const { boards, lanes, ...rest } = found.output;
	return {
		...(rest as Pick<OfficeLibrary, 'entries' | 'law' | 'speech' | 'corrections'>),
		boards: mapped(boards, (template, name): BoardTemplate => {
			const checked = checkBoardTemplate(template);
			if (!checked) throw new Refusal('wrong-value', { place: placeName(['boards', name]) });
			return checked;
		}),
		lanes: mapped(lanes, (template): LaneTemplate => checkLaneTemplate(template))
	};
}

const mapped = <T>(all: Readonly<Record<string, unknown>>, check: (one: unknown, name: string) => T) =>
	Object.fromEntries(Object.entries(all).map(([name, one]) => [name, check(one, name)]));
