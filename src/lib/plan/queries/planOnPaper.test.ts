import { expect, it } from 'vitest';
import { aPlan, drawingOf } from '#tests/support/aPlan.ts';
import { applyChange, binCard, editCard, planOnPaper } from '../index.ts';

const drawn = aPlan({ 'meg/viktig': ['Barna', 'Helsa', 'Troen'] });
const secret = applyChange(drawn, editCard(drawn, 'card:meg/viktig.2', { private: true }, 'participant'));
const plan = applyChange(secret, binCard(secret, 'card:meg/viktig.3'));

it('neither private cards nor thrown ones travel inside the paper', () => {
	const carried = planOnPaper(plan, false);
	expect(drawingOf(carried)).toEqual({ 'meg/viktig': ['Barna'] });
	expect(JSON.stringify(carried)).not.toMatch(/Helsa|Troen/);
});
it('private cards go along when they stand on it', () => {
	expect(drawingOf(planOnPaper(plan, true))).toEqual({ 'meg/viktig': ['Barna', 'Helsa'] });
});
