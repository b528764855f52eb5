import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { planJson } from '#lib/exchange/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { expect, test } from './fixtures.ts';
import { Board, PlanPage, Shelf, press, say } from './page-models/index.ts';
import { planFile } from './plans.ts';

const json = planJson(aPlan({ 'meg/god': ['Synge'] }));
const zipped = (text: string): Uint8Array => zipSync({ 'plan.json': strToU8(text) });
const whole = zipped(json);

/** A PDF of nothing, as somebody else's program writes it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Our own PDF after another program has saved it. */
function savedAgain(name: string): Uint8Array {
	return new Uint8Array(readFileSync(`tests/fixtures/pdf/${name}.pdf`));
}

const BAD: readonly (readonly [what: string, bytes: Uint8Array, refusal: string])[] = [
	['half a plan file', whole.subarray(0, whole.length / 2), 'damaged'],
	['a text', strToU8('Kjære rådgiver, her er planen.'), 'not-a-plan'],
	['an empty file', new Uint8Array(), 'not-a-plan'],
	['a zip of something else', zipSync({ 'brev.txt': strToU8('Hei') }), 'not-a-plan'],
	['a PDF without a plan', strToU8(PDF), 'pdf-without-plan'],
	['a PDF with a password', savedAgain('qpdf-locked-128'), 'pdf-locked'],
	['a plan from a newer version', zipped(json.replace(/"version": \d+/, '"version": 999')), 'newer'],
	[
		'a plan with a key that reaches into programs',
		zipped(json.replace('"head": {', '"head": { "__proto__": {},')),
		'unsafe'
	],
	[
		'a small file that unpacks to a flood',
		zipSync({ 'plan.json': new Uint8Array(60_000_000) }, { level: 9 }),
		'file-too-large'
	]
];

const beginningOf = (sentence: string): string => sentence.split('{{')[0] ?? '';

test('a file that is no plan is refused with a sentence, and the shelf stays as it was', async ({ page }) => {
	const shelf = new Shelf(page);
	await shelf.open();
	await shelf.openFile(planFile({ 'meg/god': ['Synge'] }, { alias: 'Hodan' }));
	await shelf.open();
	await expect(shelf.covers).toHaveCount(1);
	for (const [what, bytes, refusal] of BAD)
		await test.step(what, async () => {
			await shelf.chooseFile({ bytes });
			await expect(shelf.alert).toContainText(beginningOf(say(`refusal:${refusal}`)));
			await expect(shelf.covers).toHaveCount(1);
			await press(shelf.alert.getByRole('button', { name: say('app:common.close') }));
			await expect(shelf.alert).toBeHidden();
		});
	await page.reload();
	await expect(shelf.covers).toHaveCount(1);
	expect(await page.evaluate(() => 'admin' in {})).toBe(false);
	await shelf.cover('Hodan').click();
	await new PlanPage(page).openBoard('meg');
	await expect(new Board(page).card('Synge')).toBeVisible();
});

test('the sentence is in the language of the tools', async ({ page }) => {
	const shelf = new Shelf(page);
	const ukrainian = new Shelf(page, 'uk');
	await shelf.open();
	await shelf.speak('українська');
	await ukrainian.chooseFile({ bytes: strToU8('?') });
	await expect(ukrainian.alert).toContainText(say('refusal:not-a-plan', {}, 'uk'));
});

for (const program of ['qpdf-object-streams', 'mutool-ascii'])
	test(`a PDF opens as the plan it was made from after ${program} has saved it again`, async ({ page }) => {
		const shelf = new Shelf(page);
		await shelf.open();
		await shelf.openFile({ bytes: savedAgain(program), name: 'plan.pdf', type: 'application/pdf' });
		await expect(shelf.alert).toBeHidden();
	});
