import { describe, expect, it } from 'vitest';
import { addCard, applyChange, isPrivateFromStart, staysAmongAdvisers } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { CONCEPT_PICTURES } from './conceptPictures.ts';
import { conceptOfPicture } from './conceptOfPicture.ts';
import { MORE_PICTURES } from './morePictures.ts';
import { OPEN_CONCEPTS } from './openConcepts.ts';

const open = Object.entries(OPEN_CONCEPTS).flatMap(([group, names]) =>
	names.split(' ').map((name) => `${group}.${name}`)
);
const all = new Map([...CONCEPT_PICTURES, ...MORE_PICTURES]);

describe('private from the start', () => {
	it('or open: somebody has judged every picture that a card can begin with', () => {
		const judgedTwice = open.filter((concept) => isPrivateFromStart(concept));
		const isOpen = new Set(open);
		const unjudged = [...all.keys()].filter((one) => !isOpen.has(one) && !isPrivateFromStart(one));
		expect({ judgedTwice, unjudged, gone: open.filter((one) => !all.has(one)) }).toEqual({
			judgedTwice: [],
			unjudged: [],
			gone: []
		});
	});

	it.each([
		...['me.health', 'barrier.sight', 'barrier.hearing', 'step.doctor', 'person.health'],
		...['more.mental-health', 'more.disability', 'more.sick-leave', 'more.pain'],
		...['need.economy', 'barrier.money', 'more.debt', 'more.rent'],
		...['need.relations', 'barrier.family', 'me.alone', 'more.marriage', 'more.lonely']
	])('is %s, and it stays so among advisers', (concept) => {
		const plan = aPlan();
		const card = { id: 'card:1', place: 'min-uke/uke/1/morning', text: {}, author: 'participant' } as const;
		expect(applyChange(plan, addCard(plan, { ...card, concept })).cards['card:1']?.private).toBe(true);
		expect(staysAmongAdvisers(concept)).toBe(true);
	});

	it('is not who one’s family is, nor what health work is like', () => {
		for (const concept of ['me.family', 'me.children', 'more.mother', 'care.medicine', 'work.hospital'])
			expect(isPrivateFromStart(concept), concept).toBe(false);
	});

	it('are glasses and a hearing aid, which the participant may show at work', () => {
		expect(isPrivateFromStart('adapt.aids')).toBe(true);
		expect(staysAmongAdvisers('adapt.aids')).toBe(false);
	});

	it('knows by its picture alone what was found in the search', () => {
		for (const [concept, picture] of all) expect(conceptOfPicture(picture)).toBe(concept);
		expect(conceptOfPicture(undefined)).toBeUndefined();
		expect(conceptOfPicture({ kind: 'photo', media: 'a'.repeat(64), width: 1, height: 1 })).toBeUndefined();
	});
});
