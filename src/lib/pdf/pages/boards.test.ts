import { describe, expect, test } from 'vitest';
import type { Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { aPrintJob } from '#tests/support/aPrintJob.ts';
import { readFont } from '#tests/support/readFont.ts';
import { itemsOf } from '#tests/support/sheetItems.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { layOutPlan } from './layOutPlan.ts';
import type { PrintChoices } from './printJobOf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);
const layOut = async (plan: Plan, choices: Partial<PrintChoices>): Promise<readonly Sheet[]> =>
	layOutPlan(await aPrintJob(plan, choices), setter);
const textsOn = (sheets: readonly Sheet[]): readonly string[] =>
	sheets.flatMap((sheet) =>
		[...itemsOf(sheet)].flatMap(({ item }) => (item.kind === 'text' ? [item.block.text] : []))
	);
const own = (text: string) => ({ nb: { text, state: 'own' as const } });
const NOTHING_SAID = { title: {}, wayIn: {}, paper: {}, andThen: {}, favourite: false };

describe('Jobb i fem trinn', () => {
	test('only rows and cells with something in them are on the paper', async () => {
		const plan = aPlan({ 'fem-trinn/t1/steg': ['Møte sjefen'], 'fem-trinn/t4/sprak': ['Ord for verktøy'] });
		const texts = textsOn(await layOut(plan, { boards: ['fem-trinn'] }));
		expect(texts).toContain('Språkstøtte');
		expect(texts).not.toContain('Medvirkning');
		expect(texts).not.toContain('Kulturforståelse');
	});

	test('how far a step has come is told in words', async () => {
		const base = aPlan({ 'fem-trinn/t1/steg': ['Møte sjefen'] });
		const zones: Plan['zones'] = {
			'zone:fem-trinn/t1': { id: 'zone:fem-trinn/t1', hidden: false, title: {}, state: 'done' },
			'zone:fem-trinn/t2': { id: 'zone:fem-trinn/t2', hidden: false, title: {}, state: 'doing' }
		};
		const texts = textsOn(await layOut({ ...base, zones }, { boards: ['fem-trinn'] }));
		expect(texts.filter((text) => text === 'Ferdig')).toHaveLength(1);
		expect(texts.filter((text) => text === 'Nå')).toHaveLength(1);
		expect(texts.filter((text) => text === 'Ikke begynt')).toHaveLength(3);
	});

	test('a row and a column that the plan does without are not on the paper', async () => {
		const base = aPlan({ 'fem-trinn/t1/steg': ['Møte sjefen'], 'fem-trinn/t1/sprak': ['Skjult'] });
		const hidden = (id: `zone:${string}`) => ({ [id]: { id, hidden: true, title: {} } });
		const zones = { ...hidden('zone:fem-trinn/sprak'), ...hidden('zone:fem-trinn/t3') };
		const texts = textsOn(await layOut({ ...base, zones }, { boards: ['fem-trinn'] }));
		expect(texts).not.toContain('Skjult');
		expect(texts).not.toContain('Finne jobb');
	});
});

describe('Veivalg', () => {
	const fourRoads = (): Plan => {
		const base = aPlan({
			'veivalg/kort': ['Truckførerkurs'],
			'veivalg/laerling': ['Vg1', 'Vg2', 'Lære i bedrift', 'Fagprøve'],
			'veivalg/praksis': ['Jobbe i fem år', 'Søke om prøve', 'Fagprøve'],
			'veivalg/skole': ['Forberedende voksenopplæring', 'Videregående', 'Høyskole']
		});
		return {
			...base,
			lanes: {
				'lane:kort': {
					id: 'lane:kort',
					...NOTHING_SAID,
					years: 1,
					paper: own('Truckbevis'),
					counts: 'nationwide'
				},
				'lane:laerling': {
					id: 'lane:laerling',
					...NOTHING_SAID,
					years: 4,
					wayIn: own('Søke på skolen'),
					standing: 'apprentice',
					favourite: true,
					andThen: own('Fast jobb')
				}
			}
		};
	};

	test('four roads stand beside each other on one A4', async () => {
		const sheets = await layOut(fourRoads(), { boards: ['veivalg'] });
		expect(sheets).toHaveLength(1);
		const texts = textsOn(sheets);
		for (const text of [
			'4 år',
			'Lærling',
			'Papir til slutt: Truckbevis',
			'Gjelder i hele landet',
			'Min favoritt',
			'Og hva så? Fast jobb'
		])
			expect(texts).toContain(text);
	});

	test('a short course that leads nowhere asks: and then what?', async () => {
		const asked = (texts: readonly string[]) => texts.filter((text) => text === 'Og hva så?').length;
		const plan = fourRoads();
		const open = textsOn(await layOut(plan, { boards: ['veivalg'] }));
		expect(open).toContain('Og hva så?');
		const kort = plan.lanes['lane:kort']!;
		const answered = { ...plan, lanes: { ...plan.lanes, 'lane:kort': { ...kort, andThen: own('Fagbrev') } } };
		const closed = textsOn(await layOut(answered, { boards: ['veivalg'] }));
		expect(closed).toContain('Og hva så? Fagbrev');
		expect(asked(closed)).toBe(asked(open) - 1);
	});
});

test('a day and a part of the day that the plan does without are not on the page for the fridge', async () => {
	const base = aPlan({ 'min-uke/uke/1/morning': ['Norsk'], 'min-uke/uke/7/morning': ['Skjult'] });
	const zones: Plan['zones'] = {
		'zone:min-uke/uke/7': { id: 'zone:min-uke/uke/7', hidden: true, title: {} },
		'zone:min-uke/uke/evening': { id: 'zone:min-uke/uke/evening', hidden: true, title: {} }
	};
	const texts = textsOn(await layOut({ ...base, zones }, { boards: ['min-uke'] }));
	expect(texts).toContain('mandag');
	for (const text of ['søndag', 'Kveld', 'Skjult']) expect(texts).not.toContain(text);
});

test('a board of the plan’s own is on paper under its own names', async () => {
	const base = aPlan({ 'egen-hjem/kjokken': ['Lage mat'] });
	const plan: Plan = {
		...base,
		boards: {
			'board:hjem': {
				id: 'board:hjem',
				rank: 'a0',
				title: own('Hjemme hos oss'),
				layout: 'columns',
				zones: [{ id: 'kjokken', title: own('Kjøkkenet') }],
				hidden: false
			}
		}
	};
	const texts = textsOn(await layOut(plan, { boards: ['egen-hjem'] }));
	for (const text of ['Hjemme hos oss', 'Kjøkkenet', 'Lage mat']) expect(texts).toContain(text);
});

test('who does what stands under the rings, mine first', async () => {
	const base = aPlan({ 'min-vei/steg': ['Skrive CV', 'Ringe arbeidsgiver'] });
	const person = (role: string, ring: 'me' | 'service') => ({
		id: `person:${role}` as const,
		rank: role,
		role,
		ring,
		label: {},
		does: {},
		often: {}
	});
	const steps = ['card:min-vei/steg.1', 'card:min-vei/steg.2'] as const;
	const plan: Plan = {
		...base,
		people: {
			'person:participant': person('participant', 'me'),
			'person:adviser': person('adviser', 'service')
		},
		cards: {
			[steps[0]]: { ...base.cards[steps[0]]!, who: ['person:participant'] },
			[steps[1]]: { ...base.cards[steps[1]]!, who: ['person:adviser'] }
		}
	};
	const texts = textsOn(await layOut(plan, { boards: ['mine-folk'] }));
	const order = ['Jeg gjør', 'Skrive CV', 'Andre gjør', 'Ringe arbeidsgiver'].map((text) =>
		texts.indexOf(text)
	);
	expect(order.every((at) => at >= 0)).toBe(true);
	expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('why an element was chosen and how it helps stand on the paper, and the rung of Norwegian with the least one', async () => {
	const base = aPlan({ 'min-vei/elementer': ['Praksis'], 'min-vei/stige': ['Snakke'] });
	const [element, rung] = [base.cards['card:min-vei/elementer.1']!, base.cards['card:min-vei/stige.1']!];
	const plan: Plan = {
		...base,
		programme: { ...base.programme, norwegianBasis: 'primary' },
		cards: {
			[element.id]: { ...element, why: own('Fordi jeg vil jobbe'), helps: own('Jeg snakker norsk der') },
			[rung.id]: { ...rung, role: 'speaking', level: 'B2' }
		}
	};
	const texts = textsOn(await layOut(plan, { boards: ['min-vei'] }));
	for (const text of [
		'Hvorfor: Fordi jeg vil jobbe',
		'Slik hjelper det norsken min: Jeg snakker norsk der',
		'Mål: B2',
		'Minst: B1'
	])
		expect(texts).toContain(text);
});

test('what was said through an interpreter is marked, and the foot says so', async () => {
	const base = aPlan({ 'meg/viktig': ['Barna mine'] });
	const card = base.cards['card:meg/viktig.1']!;
	const plan = { ...base, cards: { [card.id]: { ...card, interpreted: true } } };
	expect(textsOn(await layOut(plan, { boards: ['meg'] }))).toContain('Via tolk');
	expect(textsOn(await layOut(base, { boards: ['meg'] }))).not.toContain('Via tolk');
});
