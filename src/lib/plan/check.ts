/**
 * The one gate. Files, stored plans and what other windows and devices send pass here before anyone trusts them.
 * Behind it stand new objects of our own making; the input is never kept, copied by spread or changed.
 */
import * as v from 'valibot';
import { sameValue } from './change.ts';
import type { Card, Plan, RecordId } from './plan.ts';
import { placeName, plainCopy } from './plainCopy.ts';
import { Refusal } from './refusal.ts';
import {
	card,
	cardId,
	head,
	languageTag,
	person,
	personId,
	planSchema,
	text,
	words,
	zone,
	zoneId
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
	for (const name of ['cards', 'people', 'zones'] as const)
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

const FIELDS: Readonly<
	Record<string, { id: v.GenericSchema; entries: Readonly<Record<string, v.GenericSchema>> }>
> = {
	plan: { id: v.literal('plan'), entries: head.entries },
	card: { id: cardId, entries: card.entries },
	person: { id: personId, entries: person.entries },
	zone: { id: zoneId, entries: zone.entries }
};

/**
 * Whether this value may stand in this field, spoken as in `fields.ts` (`hours`, `text.nb`). Taking a field away
 * (`undefined`) is allowed everywhere but in what every plan has at its head.
 */
export function checkField(record: RecordId, field: string, value: unknown): boolean {
	const colon = record.indexOf(':');
	const kind = colon < 0 ? record : record.slice(0, colon);
	const fields = Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : undefined;
	if (!fields || !v.is(fields.id, record)) return false;
	const schema = schemaOf(fields.entries, field);
	if (!schema) return false;
	if (value === undefined) return kind !== 'plan' || schema.type === 'exact_optional';
	const found = v.safeParse(schema, value);
	// Equal to what the gate would have built: nothing unknown hides inside the value.
	return found.success && sameValue(found.output, value);
}

function schemaOf(
	entries: Readonly<Record<string, v.GenericSchema>>,
	field: string
): v.GenericSchema | undefined {
	const dot = field.indexOf('.');
	const name = dot < 0 ? field : field.slice(0, dot);
	if (name === 'id' || !Object.hasOwn(entries, name)) return undefined;
	if (entries[name] === text) return v.is(languageTag, field.slice(name.length + 1)) ? words : undefined;
	return dot < 0 ? entries[name] : undefined;
}
