import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { addPerson, applyChange, editPerson, isNothing } from '../index.ts';

const daughter = { id: 'person:1', role: 'family', ring: 'near', label: {}, does: {}, child: true } as const;
const plan = applyChange(aPlan(), addPerson(aPlan(), daughter));

it('a child never becomes an interpreter', () => {
	expect(isNothing(editPerson(plan, 'person:1', { role: 'interpreter' }))).toBe(true);
	expect(isNothing(addPerson(aPlan(), { ...daughter, role: 'interpreter' }))).toBe(true);
});

it('a child who came as an interpreter from a file can be told of, and put right', () => {
	const people = { 'person:1': { ...plan.people['person:1']!, role: 'interpreter' } };
	const came = { ...plan, people };
	expect(isNothing(editPerson(came, 'person:1', { ring: 'service' }))).toBe(false);
	expect(isNothing(editPerson(came, 'person:1', { role: 'interpreter' }))).toBe(true);
	expect(applyChange(came, editPerson(came, 'person:1', { role: 'family' })).people['person:1']?.role).toBe(
		'family'
	);
});
