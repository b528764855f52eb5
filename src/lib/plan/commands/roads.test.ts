import { describe, expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import {
	type CardId,
	type Change,
	LANES,
	PATHWAYS,
	type Plan,
	type Text,
	applyChange,
	binCard,
	canHideLane,
	cardsAt,
	checkLaneTemplate,
	checkPlan,
	editCard,
	editLane,
	followUp,
	hide,
	isClosed,
	isNothing,
	isStale,
	lacksNext,
	laneOf,
	laneTemplateOf,
	layLane,
	openPlace,
	setJobStart,
	setStepState,
	stepHistory,
	stepState,
	takeLane
} from '../index.ts';

const after = (plan: Plan, ...changes: ((plan: Plan) => Change)[]): Plan =>
	changes.reduce((now, command) => applyChange(now, command(now)), plan);
const ids = (count: number, name = 'new'): CardId[] =>
	Array.from({ length: count }, (_, index): CardId => `card:${name}.${String(index + 1)}`);
const nb = (text: string): Text => ({ nb: { text, state: 'own' } });

describe('a job in five steps', () => {
	it('goes back as well as forth, and remembers the days', () => {
		const plan = after(
			aPlan(),
			(now) => setStepState(now, 't3', 'done', '2026-09-01'),
			(now) => setStepState(now, 't4', 'doing', '2026-09-02'),
			(now) => setStepState(now, 't4', 'planned', '2026-10-05'),
			(now) => setStepState(now, 't3', 'doing', '2026-10-05')
		);
		expect(stepState(plan, 't3')).toBe('doing');
		expect(stepHistory(plan).map(({ number, state, day, back }) => [number, state, day, back])).toEqual([
			[3, 'done', '2026-09-01', false],
			[4, 'doing', '2026-09-02', false],
			[3, 'doing', '2026-10-05', true],
			[4, 'planned', '2026-10-05', true]
		]);
		expect(checkPlan(plan)).toEqual(plan);
	});
	it('says nothing new of a step that is there already, nor of what is no step', () => {
		expect(isNothing(setStepState(aPlan(), 't1', 'planned', '2026-09-01'))).toBe(true);
		expect(isNothing(setStepState(aPlan(), 'etter', 'done', '2026-09-01'))).toBe(true);
	});
	it('keeps the culture row closed until a step needs it, and loses nothing by closing it again', () => {
		const place = 'fem-trinn/t2/kultur';
		const plan = aPlan({ [place]: ['Si fra'] });
		expect(isClosed(plan, place)).toBe(true);
		expect(isClosed(plan, 'fem-trinn/t2/sprak')).toBe(false);
		const open = after(plan, (now) => openPlace(now, place, true));
		expect([isClosed(open, place), isClosed(open, 'fem-trinn/t3/kultur')]).toEqual([false, true]);
		expect(after(open, (now) => openPlace(now, place, false))).toEqual(plan);
	});
});

describe('the first day in a job', () => {
	const texts = { 3: nb('Etter 3'), 6: nb('Etter 6'), 12: nb('Etter 12') };
	const more = { ids: { 3: 'card:a', 6: 'card:b', 12: 'card:c' }, texts } as const;
	const days = (plan: Plan) => cardsAt(plan, 'fem-trinn/etter').map(({ to }) => to);
	const start = (day?: string) => (plan: Plan) => setJobStart(plan, day, more);
	const plan = after(aPlan(), start('2026-11-30'));

	it('brings a talk after 3, 6 and 12 months, on days that exist', () => {
		expect(days(plan)).toEqual(['2027-02-28', '2027-05-30', '2027-11-30']);
		expect(plan.programme.jobStart).toBe('2026-11-30');
	});
	it('moves them with it, but not one that is done nor one that somebody moved', () => {
		const touched = after(
			plan,
			(now) => editCard(now, 'card:a', { status: 'done' }, 'adviser'),
			(now) => editCard(now, 'card:b', { to: '2027-06-07' }, 'adviser'),
			start('2027-01-15')
		);
		expect(days(touched)).toEqual(['2027-02-28', '2027-06-07', '2028-01-15']);
	});
	it('takes those that wait away when there is no day any more', () => {
		const gone = after(plan, (now) => editCard(now, 'card:a', { status: 'done' }, 'adviser'), start());
		expect(followUp(gone, 3)).toBeDefined();
		expect(followUp(gone, 6)).toBeUndefined();
		expect(gone.programme).not.toHaveProperty('jobStart');
	});
});

describe('ready roads', () => {
	it.each(PATHWAYS.map((pathway) => [pathway.id, pathway] as const))(
		'%s has four cards or more, years, a standing, and says where its paper counts',
		(_, { cards, years, standing, counts, lane }) => {
			expect(cards.length).toBeGreaterThanOrEqual(4);
			expect(years).toBeGreaterThan(0);
			expect([standing, counts]).not.toContain(undefined);
			expect(LANES).toContain(lane);
			for (const card of cards)
				if (card.concept === 'work.placement') expect(card.phase && card.hours).toBeTruthy();
		}
	);
	it('give education as much as work', () => {
		const counted = PATHWAYS.filter(({ standing }) => standing === 'pupil' || standing === 'apprentice');
		expect(counted).toHaveLength(PATHWAYS.length / 2);
	});
	it('are marked when nobody has looked at them for a year', () => {
		expect([
			isStale('2026-11-21', '2027-11-21'),
			isStale('2026-11-21', '2027-11-22'),
			isStale(undefined, '2026-11-21')
		]).toEqual([false, true, true]);
	});
});

describe('a lane', () => {
	const road = aPlan({ 'veivalg/kort': ['Besøke', 'Kurs', 'Praksis'], 'min-vei/steg': ['Norsk', 'Kurs'] });
	const told = after(road, (now) =>
		editLane(now, 'kort', { years: 0.5, 'paper.nb': { text: 'Kursbevis', state: 'own' } })
	);

	it('asks what comes after a short course until somebody has said it', () => {
		expect([lacksNext(aPlan(), 'kort'), lacksNext(told, 'kort'), lacksNext(road, 'laerling')]).toEqual([
			false,
			true,
			false
		]);
		const said = after(told, (now) =>
			editLane(now, 'kort', { 'andThen.nb': { text: 'Lærling', state: 'own' } })
		);
		expect(lacksNext(said, 'kort')).toBe(false);
	});
	it('that is taken lies on Min vei in its own order, and nothing lies there twice', () => {
		const steps = (before: string[]) => {
			const plan = aPlan({ 'veivalg/kort': ['Besøke', 'Kurs', 'Praksis'], 'min-vei/steg': before });
			const taken = after(plan, (now) => takeLane(now, 'kort', ids(3)));
			expect(isNothing(takeLane(taken, 'kort', ids(3, 'again')))).toBe(true);
			return drawingOf(taken)['min-vei/steg'];
		};
		expect(steps([])).toEqual(['Besøke', 'Kurs', 'Praksis']);
		expect(steps(['Norsk'])).toEqual(['Norsk', 'Besøke', 'Kurs', 'Praksis']);
		expect(steps(['Norsk', 'Kurs', 'Jobb'])).toEqual(['Norsk', 'Besøke', 'Kurs', 'Praksis', 'Jobb']);
		expect(steps(['Praksis', 'Norsk', 'Besøke'])).toEqual(['Norsk', 'Besøke', 'Kurs', 'Praksis']);
	});
	it('makes a template that lays the same road again, card by card, without what is private', () => {
		const secret = after(told, (now) =>
			editCard(now, 'card:veivalg/kort.3', { hours: 15, phase: 'during' }, 'participant')
		);
		const template = checkLaneTemplate(JSON.parse(JSON.stringify(laneTemplateOf(secret, 'kort'))));
		const laid = after(aPlan(), (now) => layLane(now, 'kort', template, ids(3), 'adviser'));
		expect(laneTemplateOf(laid, 'kort')).toEqual(template);
		expect(template.cards).toHaveLength(3);
		const hidden = after(secret, (now) =>
			editCard(now, 'card:veivalg/kort.1', { private: true }, 'participant')
		);
		expect(JSON.stringify(laneTemplateOf(hidden, 'kort'))).not.toContain('Besøke');
	});
	it('laid over another one leaves nothing of that but the mark of the favourite', () => {
		const favourite = after(told, (now) =>
			editLane(now, 'kort', { favourite: true, 'wayIn.nb': { text: 'Søk', state: 'own' } })
		);
		const empty = { lane: 'kort', title: {}, wayIn: {}, paper: {}, andThen: {}, cards: [] } as const;
		const laid = after(favourite, (now) => layLane(now, 'kort', empty, [], 'adviser'));
		expect(laneOf(laid, 'kort')).toMatchObject({ favourite: true, wayIn: {}, paper: {} });
		expect(laneOf(laid, 'kort')).not.toHaveProperty('years');
		expect(cardsAt(laid, 'veivalg/kort')).toEqual([]);
	});
	it('can be hidden while two are left; education stays', () => {
		const two = after(
			road,
			(now) => hide(now, 'veivalg/laerling', true),
			(now) => hide(now, 'veivalg/praksis', true)
		);
		expect([canHideLane(road, 'kort'), canHideLane(road, 'skole'), canHideLane(two, 'kort')]).toEqual([
			true,
			false,
			false
		]);
		expect(isNothing(hide(road, 'veivalg/skole', true))).toBe(true);
		expect(isNothing(hide(two, 'veivalg/kort', true))).toBe(true);
		expect(isNothing(hide(road, 'veivalg/fri', true))).toBe(false);
	});
	it('whose card was thrown away is shorter', () => {
		expect(
			laneTemplateOf(
				after(road, (now) => binCard(now, 'card:veivalg/kort.2')),
				'kort'
			).cards
		).toHaveLength(2);
	});
});
