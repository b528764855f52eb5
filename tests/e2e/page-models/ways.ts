/**
 * How the person of a test presses things: by mouse, by taps, or by keys alone. The page models press through here,
 * so that one journey can be walked by all three.
 */
import { type Locator, type Page, expect } from '@playwright/test';

export interface Way {
	/** Buttons and links. */
	press(thing: Locator): Promise<void>;
	/** Check boxes and radio buttons; what is seen of them may be drawn beside the input. */
	tick(thing: Locator): Promise<void>;
	write(field: Locator, text: string): Promise<void>;
}

const byMouse: Way = {
	press: (thing) => thing.click(),
	tick: (thing) => thing.check({ force: true }),
	write: (field, text) => field.fill(text)
};

/** With a finger that neither hovers nor drags. */
export const byTaps: Way = {
	press: (thing) => thing.tap(),
	tick: (thing) => thing.tap({ force: true }),
	async write(field, text) {
		await field.tap();
		await field.pressSequentially(text);
	}
};

const MOST_TABS = 150;
type Where = 'here' | 'before' | 'after' | 'nowhere';

const whereIs = (thing: Locator): Promise<Where> =>
	thing.evaluate((element) => {
		const active = document.activeElement;
		if (element === active) return 'here';
		if (!active || active === document.body) return 'nowhere';
		return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
	});

/** Goes to a thing with Tab alone, whichever way is shorter. */
export async function tabTo(thing: Locator): Promise<void> {
	await thing.waitFor({ state: 'attached' });
	for (let tabs = 0; tabs < MOST_TABS; tabs++) {
		const where = await whereIs(thing);
		if (where === 'here') return;
		await thing.page().keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
	}
	throw new Error(`No way by Tab to ${String(thing)}`);
}

/** After a deed the focus must be on something, or the next key goes nowhere. */
const hasFocus = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

export const byKeys: Way = {
	async press(thing) {
		const page = thing.page();
		const isLink = await thing.evaluate((element) => element instanceof HTMLAnchorElement);
		const before = page.url();
		await tabTo(thing);
		await page.keyboard.press('Enter');
		// A new page is read from its top.
		await expect
			.poll(async () => isLink || page.url() !== before || (await hasFocus(page)), {
				message: 'the focus is lost'
			})
			.toBe(true);
	},
	async tick(thing) {
		const { keyboard } = thing.page();
		if ((await thing.getAttribute('type')) !== 'radio') {
			await tabTo(thing);
			await keyboard.press('Space');
			return;
		}
		const name = (await thing.getAttribute('name')) ?? '';
		await tabTo(thing.page().locator(`input[name="${name}"]:checked`));
		while (!(await thing.isChecked())) await keyboard.press('ArrowDown');
	},
	async write(field, text) {
		await tabTo(field);
		await field.page().keyboard.type(text);
	}
};

const ways = new WeakMap<Page, Way>();
/** From now on this page is used in this way only. */
export function use(page: Page, way: Way): void {
	ways.set(page, way);
}
const wayOf = (thing: Locator): Way => ways.get(thing.page()) ?? byMouse;

export const press = (thing: Locator): Promise<void> => wayOf(thing).press(thing);
export const tick = (thing: Locator): Promise<void> => wayOf(thing).tick(thing);
export const write = (field: Locator, text: string): Promise<void> => wayOf(field).write(field, text);
