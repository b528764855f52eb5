/**
 * The one gate. Files, stored plans and what other windows and devices send pass here before anyone trusts them.
 * Behind it stand new objects of our own making; the input is never kept, copied by spread or changed.
 */
import * as v from 'valibot';
import { sameValue } from './change.ts';
import type { Card, Plan, RecordId } from './plan.ts';
import { placeName, plainCopy } from './plainCopy.ts';
import { Refusal } from './refusal.ts';
import { COLLECTION_NAMES, collectionNamed } from './collections.ts';
import {
	cardId,
	head,
	languageTag,
	planSchema,
	programme,
	RECORDS,
	reviewItem,
	reviewItems,
	text,
	words
} from './schema.ts';

/**
 * The plan in this JSON value. A hand on a card that no longer belongs to anybody is let go (two devices can
 * remove a person and name that person at once), and one that stands there twice stands once; anything else that is wrong refuses the whole plan.
 * @throws Refusal naming the place: `cards["card:7f"].hours`
 */
export const checkPlan = (input: unknown): Plan => checkCopy(plainCopy(input));

/** The gate for what `plainCopy` has given already. */
export function checkCopy(copy: unknown): Plan {
	const found = v.safeParse(planSchema, copy, { abortEarly: true });
	if (!found.success) {
		const [issue] = found.issues;
		const path = issue.path?.map(({ key }) => key as string | number) ?? [];
		throw new Refusal('wrong-value', { place: placeName(path), detail: issue.message });
	}
	const { output } = found;
	for (const name of COLLECTION_NAMES)
		for (const [key, { id }] of Object.entries<{ id: string }>(output[name]))
			if (id !== key)
				throw new Refusal('wrong-value', {
					place: placeName([name, key, 'id']),
					detail: 'the id of its key'
				});
	const plan = output as Plan;
	for (const one of Object.values(plan.cards) as Card[]) tidyHands(one, plan.people);
	return plan;
}

/** Nobody stands twice on a card, and only people of the plan. */
function tidyHands(card: { -readonly [Field in keyof Card]: Card[Field] }, people: Plan['people']): void {
	card.who = [...new Set(card.who)].filter((id) => Object.hasOwn(people, id));
	card.editors = [...new Set(card.editors)].filter((hand) => hand !== card.author);
}

type Entries = Readonly<Record<string, v.GenericSchema>>;

function entriesOf(record: RecordId): Entries | undefined {
	if (record === 'plan') return head.entries;
	if (record === 'programme') return programme.entries;
	const collection = collectionNamed(record.slice(0, Math.max(record.indexOf(':'), 0)));
	const found = collection && RECORDS[collection];
	return found && v.is(found.entries.id, record) ? found.entries : undefined;
}

/**
 * Whether this value may stand in this field, spoken as in `fields.ts` (`hours`, `text.nb`). Taking a field away
 * (`undefined`) is allowed everywhere but in what every plan has at its head.
 */
export function checkField(record: RecordId, field: string, value: unknown): boolean {
	const entries = entriesOf(record);
	const schema = entries && schemaOf(entries, field);
	if (!schema) return false;
	if (value === undefined) return record !== 'plan' || schema.type === 'exact_optional';
	const found = v.safeParse(schema, value);
	// Equal to what the gate would have built: nothing unknown hides inside the value.
	return found.success && sameValue(found.output, value);
}

function schemaOf(entries: Entries, field: string): v.GenericSchema | undefined {
	const dot = field.indexOf('.');
	const name = dot < 0 ? field : field.slice(0, dot);
	if (name === 'id' || !Object.hasOwn(entries, name)) return undefined;
	const part = field.slice(name.length + 1);
	// What is kept by language, or by card, is written part by part.
	if (entries[name] === text) return v.is(languageTag, part) ? words : undefined;
	if (entries[name] === reviewItems) return v.is(cardId, part) ? reviewItem : undefined;
	return dot < 0 ? entries[name] : undefined;
}
