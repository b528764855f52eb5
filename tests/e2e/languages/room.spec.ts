/** Tall scripts, long words and large text have room: shelf, boards, card, participant's view, questions. */
import type { Page } from '@playwright/test';
import type { Plan } from '#lib/plan/index.ts';
import { expect, test } from '../fixtures.ts';
import { press } from '../page-models/index.ts';
import { fileOf, starterPlan } from '../plans.ts';
import { crowded, largeText, speakLong } from './room.ts';

const CARDS = {
	'meg/midt': ['person.me'],
	'meg/viktig': ['me.children', 'me.faith'],
	'meg/god': ['skill.care', 'skill.repair'],
	'min-vei/maal': ['work.carehome'],
	'min-vei/steg': ['step.visit', 'step.start-placement', 'school.norwegian'],
	'min-uke/uke/1/morning': ['school.norwegian']
};
const planIn = (own: string): Plan =>
	starterPlan(CARDS, { own, nextMeeting: '2026-12-22', alias: 'Abdulrahman Mohammed' });

const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 360, height: 740 }
];

/** Goes through the rooms, in both sizes of screen, and says what is wrong in which. */
async function walk(page: Page, plan: Plan): Promise<string[]> {
	const problems: string[] = [];
	const look = async (where: string): Promise<void> => {
		for (const size of SIZES) {
			await page.setViewportSize(size);
			problems.push(...(await crowded(page)).map((one) => `${where}, ${String(size.width)}: ${one}`));
		}
		await page.setViewportSize(SIZES[0]!);
	};
	await page.goto('/');
	await look('shelf');
	await page
		.locator('input[type="file"]')
		.first()
		.setInputFiles({
			name: 'plan.bildeplan',
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(fileOf(plan).bytes)
		});
	await page.waitForURL(/\/plan\/[^/]+\/meg$/);
	await look('profile');
	await press(page.getByRole('main').getByRole('listitem').first().getByRole('button').first());
	await look('a chosen card');
	await press(page.locator('.actions .primary'));
	await expect(page.getByRole('dialog')).toBeVisible();
	await look('the card');
	await page.keyboard.press('Escape');
	const address = page.url().replace(/\/meg$/, '');
	for (const board of [
		'min-vei',
		'min-uke',
		'mine-folk',
		'fem-trinn',
		'veivalg',
		'jeg-kan',
		'questions',
		''
	]) {
		await page.goto(`${address}/${board}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await look(board || 'plan');
	}
	return problems;
}

test('with words six tenths longer, nothing is cut off and no two buttons overlap', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('button').first().waitFor();
	await speakLong(page);
	expect(await walk(page, planIn('ti'))).toEqual([]);
});

for (const tag of ['my', 'ur'])
	test(`the tall letters of ${tag} have room`, async ({ page }) => {
		expect(await walk(page, planIn(tag))).toEqual([]);
	});

test('with text twice as large, nothing is cut off and no two buttons overlap', async ({ page }) => {
	await largeText(page);
	expect(await walk(page, planIn('ar'))).toEqual([]);
});
