/** What hands do that Playwright has no word for: dragging slowly enough for what is dragged to be lifted. */
import { type Locator, type Page, expect } from '@playwright/test';

interface Point {
	readonly x: number;
	readonly y: number;
}

export async function middleOf(thing: Locator): Promise<Point> {
	await thing.scrollIntoViewIfNeeded();
	const box = await thing.boundingBox();
	if (!box) throw new Error('Nothing to point at.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What follows the pointer while something is dragged. */
const lifted = (page: Page): Locator => page.locator('#dnd-action-dragged-el');

/** Drags by mouse: press, move away until it is lifted, move over the other thing, let go. */
export async function dragTo(page: Page, what: Locator, over: Locator, at = 0.5): Promise<void> {
	await over.scrollIntoViewIfNeeded();
	const from = await middleOf(what);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 6, from.y - 6, { steps: 3 });
	await expect(lifted(page)).toBeVisible();
	const box = await over.boundingBox();
	if (!box) throw new Error('Nowhere to drag to.');
	await page.mouse.move(box.x + box.width * at, box.y + box.height / 2, { steps: 12 });
	await expect(page.locator('[data-is-dnd-shadow-item-internal]').first()).toBeAttached();
	await page.mouse.move(box.x + box.width * at + 1, box.y + box.height / 2, { steps: 2 });
	await page.mouse.up();
	await expect(lifted(page)).toBeHidden();
}
