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

/** Waits until what is dragged would lie under the pointer: in the list there, and in nobody else's place. */
const wouldLieAt = (page: Page, point: Point): Promise<unknown> =>
	page.waitForFunction(({ x, y }) => {
		const holds = (element: Element): boolean => {
			const box = element.getBoundingClientRect();
			return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
		};
		const shadow = document.querySelector('main [data-is-dnd-shadow-item-internal]');
		const list = shadow?.parentElement;
		return !!list && holds(list) && [...list.children].every((item) => item === shadow || !holds(item));
	}, point);

/** Drags by mouse: press, move away until it is lifted, move to the point, let go when it would lie there. */
export async function dragTo(page: Page, what: Locator, over: Locator, at = 0.5): Promise<void> {
	await over.scrollIntoViewIfNeeded();
	const from = await middleOf(what);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 6, from.y - 6, { steps: 3 });
	await expect(lifted(page)).toBeVisible();
	const box = await over.boundingBox();
	if (!box) throw new Error('Nowhere to drag to.');
	const point = { x: box.x + box.width * at, y: box.y + box.height / 2 };
	await page.mouse.move(point.x, point.y, { steps: 12 });
	await wouldLieAt(page, point);
	await page.mouse.up();
	await expect(lifted(page)).toBeHidden();
}

/** Drags by mouse to where no list is, and lets go there. */
export async function dragAway(page: Page, what: Locator, to: Point): Promise<void> {
	const from = await middleOf(what);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 12 });
	await expect(lifted(page)).toBeVisible();
	await page.mouse.up();
	await expect(lifted(page)).toBeHidden();
}

type Touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) => Promise<unknown>;

/** One finger on the glass, at the level where the browser decides between scrolling and touching. */
class Finger {
	readonly #page: Page;
	readonly #touch: Touch;
	#at: Point;

	constructor(page: Page, at: Point, touch: Touch) {
		this.#page = page;
		this.#at = at;
		this.#touch = touch;
	}
	async moveTo(to: Point, steps = 12): Promise<void> {
		const from = this.#at;
		for (let step = 1; step <= steps; step++) {
			this.#at = {
				x: from.x + ((to.x - from.x) * step) / steps,
				y: from.y + ((to.y - from.y) * step) / steps
			};
			await this.#touch('touchMove', this.#at);
		}
	}
	/** Rests until what lies under the finger is lifted. */
	async lift(): Promise<void> {
		await expect(lifted(this.#page)).toBeVisible();
	}
	/** Lets go of what is lifted once it would lie under the finger. */
	async layDown(): Promise<void> {
		await wouldLieAt(this.#page, this.#at);
		await this.letGo();
		await expect(lifted(this.#page)).toBeHidden();
	}
	async letGo(): Promise<void> {
		await this.#touch('touchEnd');
	}
}

/** Puts a finger down (Chromium only). */
export async function fingerOn(page: Page, at: Point): Promise<Finger> {
	const session = await page.context().newCDPSession(page);
	const touch: Touch = (type, point) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
	await touch('touchStart', at);
	return new Finger(page, at, touch);
}
