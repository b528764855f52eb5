import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { Refusal, applyChange, editCard, editLane, laneTemplateOf } from '#lib/plan/index.ts';
import { readLaneFile, writeLaneFile } from './laneFile.ts';

const lane = aPlan({ 'veivalg/praksis': ['Jobb|ስራሕ', 'Fagprøve'] });
const told = applyChange(
	lane,
	editLane(lane, 'praksis', { years: 5, counts: 'nationwide', checked: '2026-11-21' })
);
const placed = applyChange(
	told,
	editCard(told, 'card:veivalg/praksis.1', { phase: 'before', hours: 15 }, 'adviser')
);
const template = laneTemplateOf(placed, 'praksis');
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const codeOf = (bytes: Uint8Array) => {
	try {
		readLaneFile(bytes);
	} catch (error) {
		return error instanceof Refusal ? error.code : error;
	}
	return 'opened';
};

describe('a road as a file', () => {
	it('comes back card by card', () => {
		expect(readLaneFile(writeLaneFile(template))).toEqual(template);
	});
	it('is refused in one word when it is something else, newer or spoilt', () => {
		const good = { format: 'bildeplan-road', version: 1, road: template };
		expect([
			codeOf(bytesOf(good)),
			codeOf(new TextEncoder().encode('Hei')),
			codeOf(bytesOf({ format: 'bildeplan', version: 2, plan: {} })),
			codeOf(bytesOf(null)),
			codeOf(bytesOf({ ...good, version: 2 })),
			codeOf(bytesOf({ ...good, road: { ...template, years: -1 } })),
			codeOf(bytesOf({ ...good, road: { ...template, lane: 'fri' } })),
			codeOf(bytesOf({ ...good, road: { ...template, cards: [{ text: { nb: 'x' } }] } }))
		]).toEqual([
			'opened',
			'not-a-road',
			'not-a-road',
			'not-a-road',
			'newer',
			'wrong-value',
			'wrong-value',
			'wrong-value'
		]);
	});
	it('loses a photo on its way in, and what nobody knows', () => {
		const photo = { kind: 'photo', media: 'a'.repeat(64), width: 10, height: 10 };
		const bytes = bytesOf({
			format: 'bildeplan-road',
			version: 1,
			road: {
				...template,
				alias: 'Selam',
				cards: [{ text: {}, concept: 'goal.job', picture: photo, who: ['person:1'] }]
			}
		});
		expect(readLaneFile(bytes)).toEqual({ ...template, cards: [{ text: {}, concept: 'goal.job' }] });
	});
});
