import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { planFromExample } from '#lib/exchange/index.ts';
import { PLAN_VERSION, type Plan } from '#lib/plan/index.ts';
import { planFileSchema } from './schema.ts';

const validate = new Ajv({ unknownFormats: 'ignore' }).compile(planFileSchema());
const fixtures = 'tests/fixtures/plans';
const parsed = (path: string): unknown => JSON.parse(readFileSync(`${fixtures}/${path}`, 'utf8'));

describe('the published schema', () => {
	it.each(readdirSync(`${fixtures}/examples`))('describes the plan made from %s', (name) => {
		let made = 0;
		const plans = planFromExample(parsed(`examples/${name}`), {
			newId: () => String(++made),
			pictureOf: () => undefined,
			wordsOf: () => undefined,
			today: '2026-11-21'
		});
		for (const plan of plans)
			expect(
				validate({ format: 'bildeplan', version: PLAN_VERSION, plan }),
				JSON.stringify(validate.errors)
			).toBe(true);
	});

	it('describes the plan that uses every field', () => {
		expect(validate(parsed('version-2.json')), JSON.stringify(validate.errors)).toBe(true);
	});

	it('sees what is wrong', () => {
		for (const spoil of [
			(plan: Plan) => Object.assign(plan.head, { first: 'both' }),
			(plan: Plan) => Object.assign(plan.cards['card:cook']!, { hours: 90 }),
			(plan: Plan) => Object.assign(plan.cards, { 'person:cook': plan.cards['card:cook'] }),
			(plan: Plan) => Reflect.deleteProperty(plan, 'zones')
		]) {
			const file = parsed('version-2.json') as { plan: Plan };
			spoil(file.plan);
			expect(validate(file)).toBe(false);
		}
	});
});
