import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import {
	type Change,
	type Plan,
	addCard,
	applyChange,
	beginMeeting,
	closeMeeting,
	editCard,
	editMeeting,
	firstUnanswered,
	lacksEarlyWork,
	leftMeeting,
	markSeen,
	openMeeting,
	unseenCards
} from '../index.ts';

const after = (plan: Plan, ...steps: ((plan: Plan) => Change)[]): Plan =>
	steps.reduce((now, step) => applyChange(now, step(now)), plan);
const begun = (id: `session:${string}`, day: string) => (plan: Plan) =>
	beginMeeting(plan, { id, day, present: ['participant', 'adviser'] });

describe('a meeting', () => {
	it('is open on its day until somebody closes it', () => {
		const plan = after(aPlan(), begun('session:1', '2026-11-21'));
		expect(openMeeting(plan, '2026-11-21')?.id).toBe('session:1');
		expect(openMeeting(plan, '2026-11-22')).toBeUndefined();
		expect(
			openMeeting(
				after(plan, (now) => closeMeeting(now, 'session:1')),
				'2026-11-21'
			)
		).toBeUndefined();
	});
	it('remembers where its questions were left, also for the next one', () => {
		const plan = after(
			aPlan(),
			begun('session:1', '2026-11-21'),
			(now) => editMeeting(now, 'session:1', { leftAt: 'stone' }),
			(now) => closeMeeting(now, 'session:1'),
			begun('session:2', '2026-12-01')
		);
		expect(leftMeeting(plan)?.leftAt).toBe('stone');
		expect(
			leftMeeting(after(plan, (now) => editMeeting(now, 'session:1', { leftAt: undefined })))
		).toBeUndefined();
	});
	it('shows the participant what others changed, once', () => {
		const plan = after(aPlan({ 'meg/god': ['synge', 'lese'] }), (now) =>
			editCard(now, 'card:meg/god.1', { 'text.nb': { text: 'synge i kor', state: 'own' } }, 'adviser')
		);
		expect(unseenCards(plan).map(({ id }) => id)).toEqual(['card:meg/god.1']);
		const shown = after(plan, (now) => markSeen(now, ['card:meg/god.1', 'card:meg/god.2']));
		expect(unseenCards(shown)).toEqual([]);
		expect(shown.cards['card:meg/god.1']?.editors).toEqual(['adviser']);
	});
	it('begins where the first answer is missing', () => {
		expect(firstUnanswered(aPlan({ 'meg/viktig': ['barna'] }))?.id).toBe('good');
		expect(firstUnanswered(aPlan())?.id).toBe('important');
	});
});

describe('early contact with work', () => {
	const visit = (to?: string) => (plan: Plan) =>
		addCard(plan, {
			id: 'card:1',
			place: 'min-vei/steg',
			concept: 'step.visit',
			text: {},
			author: 'adviser',
			details: to === undefined ? {} : { to }
		});
	it('is missed until something of work stands within three months', () => {
		const plan = aPlan({ 'min-vei/steg': ['ringe skolen'] }, { created: '2026-11-21' });
		expect(lacksEarlyWork(plan)).toBe(true);
		expect(lacksEarlyWork(after(plan, visit()))).toBe(false);
		expect(lacksEarlyWork(after(plan, visit('2027-02-21')))).toBe(false);
		expect(lacksEarlyWork(after(plan, visit('2027-02-22')))).toBe(true);
	});
});
