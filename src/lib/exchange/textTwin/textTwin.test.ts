import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Translator, Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { emptyPlan, type Plan } from '#lib/plan/index.ts';
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
			'1: Besøke sykehjemmet. Deltakeren. 20. august 2026. Ferdig',
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

	it('says of an empty plan what is not written yet', () => {
		const text = twin(emptyPlan({ own: 'ti', created: '2026-11-21', alias: '.*' }));
		expect(text).toContain('Type program: Ikke skrevet ennå.');
		expect(text).not.toMatch(/undefined|\[object|law:/);
	});
});
