import { describe, expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import {
	type Change,
	type NewBoard,
	type Plan,
	addBoard,
	applyChange,
	boardFromTemplate,
	checkBoardTemplate,
	editBoard,
	invert,
	isNothing,
	moveBoard,
	ownBoardsOf,
	placesOn,
	removeBoard,
	templateOf
} from '../index.ts';

const own = (text: string) => ({ nb: { text, state: 'own' as const } });
const board = (id: NewBoard['id'], ...zones: string[]): NewBoard => ({
	id,
	title: own('Fritid'),
	layout: 'columns',
	zones: zones.map((zone) => ({ id: zone, title: own(zone) }))
});
const after = (plan: Plan, ...steps: ((plan: Plan) => Change)[]): Plan =>
	steps.reduce((now, step) => applyChange(now, step(now)), plan);

describe('boards that an adviser makes', () => {
	const cards = aPlan({ 'egen-1/a': ['alene'], 'egen-1/b': ['sammen'] });
	const plan = after(cards, (now) => addBoard(now, board('board:1', 'a', 'b')));

	it('stand behind the others, with a free zone', () => {
		const two = after(plan, (now) => addBoard(now, board('board:2', 'a')));
		expect(ownBoardsOf(two).map(({ id }) => id)).toEqual(['board:1', 'board:2']);
		expect(placesOn('egen-1', two)).toEqual(['egen-1/a', 'egen-1/b', 'egen-1/fri']);
		const turned = after(two, (now) => moveBoard(now, 'board:2', 0));
		expect(ownBoardsOf(turned).map(({ id }) => id)).toEqual(['board:2', 'board:1']);
	});
	it('need a zone, and each zone an id of its own', () => {
		expect(isNothing(addBoard(plan, board('board:3')))).toBe(true);
		expect(isNothing(addBoard(plan, board('board:3', 'a', 'a')))).toBe(true);
		expect(isNothing(editBoard(plan, 'board:1', { zones: [] }))).toBe(true);
	});
	it('keep the cards of a zone that goes', () => {
		const less = after(plan, (now) => editBoard(now, 'board:1', { zones: [{ id: 'b', title: own('b') }] }));
		expect(drawingOf(less)).toEqual({ 'egen-1/fri': ['alene'], 'egen-1/b': ['sammen'] });
	});
	it('take their cards into the bin, and undo brings all of it back', () => {
		const change = removeBoard(plan, 'board:1');
		const without = applyChange(plan, change);
		expect(ownBoardsOf(without)).toEqual([]);
		expect(drawingOf(without)).toEqual({});
		expect(applyChange(without, invert(change))).toEqual(plan);
	});
	it('go from plan to plan as a template, without cards', () => {
		const template = templateOf(plan, 'board:1');
		expect(checkBoardTemplate(JSON.parse(JSON.stringify(template)))).toEqual(template);
		expect(checkBoardTemplate({ ...template, zones: [] })).toBeUndefined();
		const other = after(aPlan(), (now) => boardFromTemplate(now, template!, 'board:9'));
		expect(templateOf(other, 'board:9')).toEqual(template);
		expect(drawingOf(other)).toEqual({});
	});
});
