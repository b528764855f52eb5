import { expect, test } from './fixtures.ts';
import { Shelf, byTaps, use } from './page-models/index.ts';
import { moveToFront, printsPlan, seesWholePlan, wholePlan } from './wholePlan.ts';

interface Seen {
	drags: number;
	hovers: number;
}

test('the whole plan is made by taps alone', { tag: '@tablet' }, async ({ page }) => {
	await page.addInitScript(() => {
		const seen = { drags: 0, hovers: 0 };
		Object.assign(window, { seen });
		addEventListener(
			'pointermove',
			(event) => {
				if (event.buttons) seen.drags++;
				else if (event.pointerType === 'mouse') seen.hovers++;
			},
			true
		);
	});
	use(page, byTaps);
	await new Shelf(page).open();
	await wholePlan({ page, language: 'tigrinja', layFirst: moveToFront });
	await seesWholePlan(page);
	await printsPlan(page);
	expect(await page.evaluate(() => (window as unknown as { seen: Seen }).seen)).toEqual({
		drags: 0,
		hovers: 0
	});
});
