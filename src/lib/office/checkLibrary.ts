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
import { ENTRY_KINDS, type OfficeLibrary, TIP_TOPICS } from './library.ts';

const MOST_ENTRIES = 2_000;
const MOST_TEMPLATES = 200;
const MOST_LANGUAGES = 40;

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
const rules = new Set<string>(RULE_IDS);
const library = v.object({
	entries: v.pipe(
		v.array(entry),
		v.maxLength(MOST_ENTRIES),
		v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each id once')
	),
	boards: templates,
	lanes: templates,
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
		...(rest as Pick<OfficeLibrary, 'entries' | 'law' | 'speech'>),
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
