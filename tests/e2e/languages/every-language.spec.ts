/** Every language of the table opened as people open it, on a tablet and on a phone: nothing cut off, too wide, or over another thing. */
import { INTERFACE_LANGUAGES, LANGUAGES } from '#lib/i18n/index.ts';
import { expect, test } from '../fixtures.ts';
import { Board, Shelf, say } from '../page-models/index.ts';
import { fileOf, starterPlan } from '../plans.ts';
import { crowded } from './room.ts';

const SIZES = [
	{ width: 1024, height: 768 },
	{ width: 360, height: 740 }
];
/** The longest words that cards of these zones come with. */
const CARDS = {
	'meg/god': ['skill.care', 'skill.repair'],
	'min-vei/stjerne': ['wish.help-people'],
	'min-vei/maal': ['work.carehome'],
	'min-vei/steg': ['step.visit', 'step.start-placement', 'school.norwegian'],
	'min-vei/hindre': ['barrier.childcare']
};
const PAGES = ['meg', 'min-vei', 'min-uke', ''];
/** Rooms where only the words of the interface differ. */
const ROOMS = [
	'jeg-kan',
	'sorter',
	'mine-folk',
	'fem-trinn',
	'veivalg',
	'questions',
	'review',
	'agreement',
	'check',
	'programme',
	'share',
	'versions',
	'print'
];

for (const { tag, own, interface: hasInterface } of LANGUAGES.filter((one) => one.tier !== 'base'))
	test(`${own} (${tag}) has room on tablet and phone`, async ({ page }) => {
		const shelf = new Shelf(page);
		await shelf.open();
		if (hasInterface) await shelf.speak(own);
		const shown = hasInterface ? new Shelf(page, tag) : shelf;
		const problems: string[] = [];
		const look = async (where: string): Promise<void> => {
			for (const size of SIZES) {
				await page.setViewportSize(size);
				problems.push(...(await crowded(page)).map((one) => `${where} ${size.width}: ${one}`));
			}
			await page.setViewportSize(SIZES[0]!);
		};
		await look('shelf');
		await shown.openFile(fileOf(starterPlan(CARDS, { own: tag, nextMeeting: '2026-12-22' })));
		const plan = page.url().replace(/\/meg$/, '');
		for (const name of hasInterface ? [...PAGES, ...ROOMS] : PAGES) {
			if (name !== 'meg') await page.goto(`${plan}/${name}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await look(name || 'plan');
		}
		expect(problems).toEqual([]);

		if (!INTERFACE_LANGUAGES.includes(tag)) return;
		await page.goto(`${plan}/min-vei`);
		await expect(new Board(page, tag).nameOf('min-vei/steg')).toContainText(
			say('board:zones.min-vei.steg.name', {}, tag)
		);
	});
