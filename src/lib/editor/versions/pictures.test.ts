import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { applyChange, binCard, hide, lockRevision } from '#lib/plan/index.ts';
import { openedRevision } from './openedRevision.ts';
import { pictureGroups, picturedBoards } from './pictureGroups.ts';
import { presentToday } from './presentToday.ts';

const DAY = '2026-11-22';
const plan = aPlan({
	'meg/god': ['Synge'],
	'min-vei/steg': ['a', 'b'],
	'min-uke/uke/1/morning': ['Norsk'],
	'min-uke/uke/1/evening': ['Trene'],
	'min-uke/uke/3/midday': ['Lege']
});

it('a version shows the boards that have something on them, and not those that are hidden', () => {
	expect(picturedBoards(plan)).toEqual(['meg', 'min-vei', 'min-uke']);
	expect(picturedBoards(applyChange(plan, hide(plan, 'meg', true)))).toEqual(['min-vei', 'min-uke']);
	expect(picturedBoards(applyChange(plan, binCard(plan, 'card:meg/god.1')))).not.toContain('meg');
});

it('the parts of one day lie together, in their order', () => {
	expect(pictureGroups(plan, 'min-uke').map(({ day, cards }) => [day, cards.length])).toEqual([
		[1, 2],
		[3, 1]
	]);
	expect(pictureGroups(plan, 'min-vei').map(({ ordered }) => ordered)).toEqual([true]);
});

it('a version opens as a plan, as notes where a file told only of it, or not at all', () => {
	const about = { id: 'revision:1', day: DAY, present: [], reason: {} } as const;
	const whole = applyChange(plan, lockRevision(plan, about)).revisions['revision:1']!;
	const { content: _, ...noted } = whole;
	expect(openedRevision(whole).kind).toBe('plan');
	expect(openedRevision(noted).kind).toBe('noted');
	expect(openedRevision({ ...whole, content: '{"head":' }).kind).toBe('damaged');
});

it('who sits here is what the stamp of today says, else the two who always do', () => {
	expect(presentToday(plan, DAY)).toEqual(['participant', 'adviser']);
	const stamp = { id: 'session:1', day: DAY, present: ['participant', 'interpreter'] } as const;
	const stamped = { ...plan, sessions: { 'session:1': stamp } };
	expect(presentToday(stamped, DAY)).toEqual(['participant', 'interpreter']);
	expect(presentToday(stamped, '2026-11-23')).toEqual(['participant', 'adviser']);
});
