import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { addCard, applyChange, kindAt, moveCard } from '../index.ts';

it.each([
	['school.norwegian', 'norsk'],
	['school.society', 'samfunnskunnskap'],
	['work.carehome', 'work'],
	['school.upper-secondary', 'education'],
	['support.economy', 'support'],
	['me.children', undefined]
])('%s laid among the elements is from the start: %s', (concept, kind) => {
	expect(kindAt('min-vei/elementer', concept)).toBe(kind);
	expect(kindAt('min-vei/steg', concept)).toBeUndefined();
});

const lay = (place: string, role?: string) =>
	applyChange(
		aPlan(),
		addCard(aPlan(), {
			id: 'card:a',
			place,
			concept: 'work.carehome',
			text: {},
			author: 'participant',
			details: { ...(role !== undefined && { role }) }
		})
	);

it('a card knows its kind when it is laid and when it is moved there; a kind that was said stays', () => {
	expect(lay('min-vei/elementer').cards['card:a']?.role).toBe('work');
	expect(lay('min-vei/elementer', 'education').cards['card:a']?.role).toBe('education');
	const elsewhere = lay('jeg-kan/jobb');
	expect(elsewhere.cards['card:a']?.role).toBeUndefined();
	const moved = applyChange(elsewhere, moveCard(elsewhere, 'card:a', 'min-vei/elementer', 0));
	expect(moved.cards['card:a']?.role).toBe('work');
});
