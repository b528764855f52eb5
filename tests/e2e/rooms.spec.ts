import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';
import { axeProblems, reflowProblems, smallTargets } from './measures.ts';
import { Shelf } from './page-models/index.ts';

// What looks at the page from inside is a script of another origin to our content policy.
test.use({ bypassCSP: true });

/** A plan with something in every room: all boards, talks, versions, a programme, shares. */
const PLAN = {
	bytes: new Uint8Array(readFileSync(new URL('../fixtures/plans/version-2.json', import.meta.url))),
	name: 'plan.bildeplan'
};

const OF_PLAN = [
	'',
	'jeg-kan',
	'sorter',
	'mine-folk',
	'fem-trinn',
	'veivalg',
	'questions',
	'review',
	'agreement',
	'versions',
	'share',
	'check',
	'programme',
	'print'
];
const OF_DEVICE = ['office', 'office/paper', 'office/pictures', 'office/voices', 'about'];

/** From right to left the same rooms have the same colours, sizes and names: what may differ is where things stand. */
const NAMES = { nb: 'norsk bokmål', ar: 'العربية' } as const;

for (const tag of ['nb', 'ar'] as const)
	test(`every other room stands in nobody's way in ${tag}: names, contrast, room for fingers, narrow windows, large letters`, async ({
		page
	}) => {
		test.setTimeout(300_000);
		const shelf = new Shelf(page, tag);
		await new Shelf(page).open();
		if (tag !== 'nb') await new Shelf(page).speak(NAMES[tag]);
		await shelf.openFile(PLAN);
		await page.waitForURL(/\/meg$/);
		const plan = new URL(page.url()).pathname.replace(/\/meg$/, '');
		for (const room of [...OF_PLAN.map((one) => `${plan}/${one}`), ...OF_DEVICE.map((one) => `/${one}`)]) {
			await page.goto(room);
			await expect(page.getByRole('heading').first()).toBeVisible();
			await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
			expect.soft(await axeProblems(page), `${room}, by axe`).toEqual([]);
			if (tag === 'nb') {
				expect.soft(await smallTargets(page), `${room}, to press`).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark' });
				expect.soft(await axeProblems(page, ['color-contrast']), `${room}, in the dark`).toEqual([]);
				await page.emulateMedia({ colorScheme: 'light' });
				await page.evaluate(() => {
					document.documentElement.style.fontSize = '200%';
				});
				expect.soft(await reflowProblems(page), `${room}, large`).toEqual([]);
				await page.evaluate(() => {
					document.documentElement.style.fontSize = '';
				});
			}
			const size = page.viewportSize() ?? { width: 1024, height: 768 };
			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await reflowProblems(page), `${room}, narrow`).toEqual([]);
			await page.setViewportSize(size);
		}
	});
