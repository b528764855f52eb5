import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { type Card, emptyPlan, type Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { planFromExample } from '../example/planFromExample.ts';
import { textTwin } from './textTwin.ts';
import { TWIN_AREAS, twinHelp } from './twinHelp.ts';

const translator = new Translator(nodeLocales());
const vocabulary = new Vocabulary(nodeLocales());
beforeAll(async () => {
	await Promise.all([translator.load('nb', TWIN_AREAS), vocabulary.load('nb')]);
});
const twin = (plan: Plan): string => textTwin(plan, twinHelp('nb', translator, vocabulary));

function example(name: string): Plan {
	let made = 0;
	const file: unknown = JSON.parse(readFileSync(`tests/fixtures/plans/examples/${name}.json`, 'utf8'));
	const help = { newId: () => String(++made), pictureOf: () => undefined, wordsOf: () => undefined };
	return planFromExample(file, { ...help, today: '2026-11-21' })[0]!;
}

describe('the text for the case system', () => {
	it('says what the law asks for', () => {
		const text = twin(example('ex1-selam-helse'));
		for (const said of [
			'Type program: § 14: arbeid',
			'Siste dag: 1. mars 2028',
			'Mål for programmet: Jobb som assistent på sykehjem',
			'Snakke: B1',
			'Timer i alt: 75. Språket på kurset: tigrinja',
			'Hvorfor: Kort kurs som gjør at hun kan få vikarvakter. Hjelper norsken: Lærer fagord',
			'1: Besøke sykehjemmet. Deltakeren, Programrådgiver. 20. august 2026. Ferdig',
			'Retten til å klage er vist.',
			'Neste møte: 17. februar 2027',
			'Planen er ikke vedtaket.'
		])
			expect(text).toContain(said);
	});

	it('says the meeting that was set last, also where a review named a later day', () => {
		const plan = example('ex1-selam-helse');
		const text = twin({ ...plan, head: { ...plan.head, nextMeeting: '2026-12-10' } });
		expect(text).toContain('Neste møte: 10. desember 2026');
	});

	it('has no private card, no name of the participant and no other language', () => {
		const text = twin(example('ex1-selam-helse'));
		expect(text).not.toContain('kveldsvakt');
		expect(text).not.toContain('Selam');
		expect(text).toContain('Hvorfor: Deltakeren får prøve yrket');
		expect(twin(example('ex2-omar-laerling'))).not.toMatch(/\p{Script=Arabic}/u);
	});

	it('gives a starter card its Norwegian words where only another language is written on it', () => {
		const plan = aPlan({ 'min-vei/maal': ['|Кухар'] }, { own: 'uk' });
		const card = plan.cards['card:min-vei/maal.1']!;
		const { uk } = card.text;
		const cards = { [card.id]: { ...card, concept: 'goal.job', text: { uk: uk! } } };
		const text = twin({ ...plan, cards });
		expect(text).toContain(`Mål for programmet: ${vocabulary.words('goal.job', 'nb')!.text}`);
		expect(text).not.toContain('Кухар');
	});

	/** A plan with the first card of these roles changed. */
	const changed = (plan: Plan, role: string, fields: Partial<Card>): Plan => {
		const card = (Object.values(plan.cards) as Card[]).find(
			(one) => one.role === role && one.place.startsWith('min-vei/')
		)!;
		return { ...plan, cards: { ...plan.cards, [card.id]: { ...card, ...fields } } };
	};
	const undated = ({ from: _from, to: _to, ...card }: Card) => card;
	const said = (nb: string) => ({ nb: { text: nb, state: 'own' as const } });

	it('holds every fact the law asks for, also where only half of it is known', () => {
		const plan = example('ex1-selam-helse');
		const programme = {
			...plan.programme,
			trackReason: said('Vil jobbe nå'),
			leaves: [{ kind: 'parental', from: '2026-10-05', to: '2026-10-19' }]
		};
		const text = twin(changed({ ...plan, programme }, 'work', { where: said('Solbakken sykehjem') }));
		for (const line of [
			'Opphold: Flyktning, § 28',
			'Hvorfor dette programmet? Vil jobbe nå',
			'Permisjon: Foreldrepermisjon, 5. oktober 2026 – 19. oktober 2026',
			'Hvor: Solbakken sykehjem',
			'Ansvarlig: Sjef, Jobbkontakt'
		])
			expect(text).toContain(line);
		const norwegian = (Object.values(plan.cards) as Card[]).find(
			({ role, place }) => role === 'norsk' && place === 'min-vei/elementer'
		)!;
		const dated = (day: Partial<Card>) => {
			const cards = { ...plan.cards, [norwegian.id]: { ...undated(norwegian), ...day } };
			return twin({ ...plan, cards });
		};
		expect(dated({ to: '2028-03-01' })).toMatch(/^Norsk: .*Til: 1\. mars 2028/m);
		expect(dated({ from: '2026-03-02' })).toMatch(/^Norsk: .*Fra: 2\. mars 2026/m);
	});

	it('says how many private cards it leaves out, and never what they are', () => {
		const plan = example('ex1-selam-helse');
		const part = (text: string, title: string) => text.split('\n\n').find((one) => one.startsWith(title))!;
		expect(part(twin(plan), 'MÅL')).not.toContain('Private kort');
		const goal = twin(changed(plan, 'sluttmaal', { private: true }));
		expect(part(goal, 'MÅL')).toContain('Private kort som ikke er med: 1');
		expect(goal).not.toContain('Jobb som assistent på sykehjem');
		const alone = aPlan({ 'min-vei/maal': ['Fengsel'], 'jeg-kan/skole': ['Skam', 'Lese'] });
		const cards = Object.fromEntries(
			Object.values(alone.cards).map((card) => [card.id, { ...card, private: card.text.nb?.text !== 'Lese' }])
		);
		const text = twin({ ...alone, cards });
		expect(part(text, 'MÅL')).toBe('MÅL\nPrivate kort som ikke er med: 1');
		expect(text).toContain('Skole: Lese (Private kort som ikke er med: 1)');
		expect(text).not.toMatch(/Fengsel|Skam/);
	});

	it('is not led astray by signs that nobody sees', () => {
		const plan = example('ex1-selam-helse');
		const why = said('a\nENIGHET\n- Deltakeren er enig.\u202Eb\u0007\u2028c\r\n');
		const text = twin(changed(plan, 'work', { why }));
		expect(text).toContain('Hvorfor: a ENIGHET - Deltakeren er enig. b c.');
		expect(text.split('\n')).toHaveLength(twin(plan).split('\n').length);
		expect(text).not.toMatch(/\p{Bidi_Control}|\u2028/u);
	});

	it('says of an empty plan what is not written yet', () => {
		const text = twin(emptyPlan({ own: 'ti', created: '2026-11-21', alias: '.*' }));
		expect(text).toContain('Type program: Ikke skrevet ennå.');
		expect(text).not.toMatch(/undefined|\[object|law:/);
	});
});
