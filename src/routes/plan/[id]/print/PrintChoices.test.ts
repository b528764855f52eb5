import { describe, expect, it } from 'vitest';
import { USUAL_PAPER } from '#lib/pdf/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { PrintChoices } from './PrintChoices.svelte.ts';

const plan = aPlan({
	'meg/god': ['Lage mat'],
	'min-vei/steg': ['Skrive CV'],
	'min-uke/uke/1/morning': ['Kurs']
});
type Start = ConstructorParameters<typeof PrintChoices>[2];
const room = (start: Start = {}) =>
	new PrintChoices(() => plan, '2026-11-22', { usual: USUAL_PAPER, ...start });

describe('the last choice', () => {
	it('is there next time', () => {
		const before = room();
		before.audience = 'adviser';
		before.set('meg', false);
		before.look = 'lines';
		before.wish('size', 'a3');
		before.wish('authors', false);
		const after = room({ kept: before.kept });
		expect(after.all).toEqual(before.all);
		expect(after.has('meg')).toBe(false);
	});
	it('is nothing to remember while all is as usual, also after going there and back', () => {
		const choices = room();
		expect(choices.kept).toEqual({});
		choices.wish('size', 'a3');
		choices.look = 'lines';
		choices.wish('size', 'a4');
		choices.look = 'colour';
		expect(choices.kept).toEqual({});
	});
	it('goes back to the usual', () => {
		const choices = room({ kept: { for: 'teacher', look: 'lines', wishes: { text: 'large' } } });
		choices.asUsual();
		expect(choices.kept).toEqual({});
		expect(choices.all).toEqual(room().all);
	});
	it('never says that private cards were wanted', () => {
		const choices = room();
		choices.includePrivate = true;
		expect(room({ kept: choices.kept }).all.includePrivate).toBe(false);
	});
	it('gives up boards that the plan no longer offers', () => {
		const choices = room({ kept: { boards: ['meg', 'egen-x'], pages: [] } });
		expect(choices.boards).toEqual(['meg']);
	});
});

describe('taking home', () => {
	it('is the week, the road and what was agreed on usual paper, whatever was chosen before', () => {
		const choices = room({
			kept: { for: 'teacher', wishes: { size: 'poster', turn: 'across', text: 'large' } }
		});
		choices.takeHome();
		const { boards, pages, wishes } = choices.all;
		expect([boards, pages, wishes]).toEqual([['min-uke', 'min-vei'], ['agreement'], { text: 'large' }]);
	});
	it('is an errand: the next visit begins as the last one was left', () => {
		const kept = { for: 'teacher', wishes: { size: 'poster' } } as const;
		const choices = room({ kept });
		choices.takeHome();
		expect(choices.kept).toEqual(kept);
		choices.look = 'lines';
		expect(choices.kept).toEqual({ ...kept, look: 'lines' });
	});
	it('keeps the paper that was wished for when the letters are made large meanwhile', () => {
		const choices = room({ kept: { wishes: { size: 'poster' } } });
		choices.takeHome();
		choices.wish('text', 'large');
		expect(choices.kept.wishes).toEqual({ size: 'poster', text: 'large' });
	});
	it('is not as usual, so that the usual can be taken back', () => {
		const choices = room();
		expect(choices.isUsual).toBe(true);
		choices.takeHome();
		expect(choices.isUsual).toBe(false);
		choices.asUsual();
		expect(choices.isUsual).toBe(true);
	});
});

it('private cards are printed only by a choice that can be seen, with their number', () => {
	const card = { ...plan.cards['card:meg/god.1']!, private: true };
	const choices = new PrintChoices(() => ({ ...plan, cards: { [card.id]: card } }), '2026-11-22');
	choices.includePrivate = true;
	expect([choices.privateCount, choices.all.includePrivate]).toEqual([1, true]);
	for (const board of choices.offeredBoards) choices.set(board, false);
	expect([choices.privateCount, choices.all.includePrivate]).toEqual([0, false]);
	choices.setPage('picture-cards', true);
	expect([choices.privateCount, choices.all.includePrivate]).toEqual([1, true]);
});

it('a page that is handed on by itself carries no plan', () => {
	const choices = room();
	expect(choices.canAttach).toBe(true);
	for (const board of choices.offeredBoards) choices.set(board, false);
	choices.setPage('agreement', false);
	choices.setPage('profile', true);
	expect(choices.canAttach).toBe(false);
});

it('whom the address sends the paper to is no habit', () => {
	const choices = room({ for: 'employer', kept: { look: 'lines' } });
	expect(choices.audience).toBe('employer');
	expect(choices.all.look).toBe('lines');
	choices.wish('size', 'a5');
	expect(choices.kept).toEqual({ look: 'lines', wishes: { size: 'a5' } });
});
