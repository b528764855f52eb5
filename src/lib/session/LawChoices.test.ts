import { describe, expect, it } from 'vitest';
import { LAW_SETTINGS } from '#lib/plan/index.ts';
import { LawChoices } from './LawChoices.svelte.ts';

function kept(stored?: unknown) {
	const values = new Map<string, unknown>([['law', stored]]);
	return {
		values,
		get: (key: string) => Promise.resolve(values.get(key)),
		set: (key: string, value: unknown) => {
			values.set(key, value);
			return Promise.resolve();
		}
	};
}

describe('the rules of this device', () => {
	it('are switched off one by one, and are so again next time', async () => {
		const device = kept();
		const choices = new LawChoices(device);
		await choices.switch('R19-contract', false);
		await choices.switch('R22-fulltime', false);
		await choices.switch('R19-contract', true);
		const again = new LawChoices(device);
		await again.load();
		expect(again.settings.off).toEqual(['R22-fulltime']);
	});

	it.each([null, 'x', { off: 'all', reviewMonths: 40, fullTimeHours: -1 }, { off: ['R99-none'] }])(
		'are the usual ones where something else is stored: %j',
		async (stored) => {
			const choices = new LawChoices(kept(stored));
			await choices.load();
			expect(choices.settings).toEqual(LAW_SETTINGS);
		}
	);
});
