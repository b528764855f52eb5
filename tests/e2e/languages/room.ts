/** Whether words have room: what of a page is cut off, spills out of its button, or lies over another thing to press. */
import type { Page } from '@playwright/test';
import { reflowProblems } from '../measures.ts';

/** Each a short description; empty when all is well. */
export async function crowded(page: Page): Promise<string[]> {
	const spills = await page.evaluate(() => {
		const CONTROLS =
			'a[href], button, input:not([type="radio"], [type="checkbox"]), select, summary, [role="button"]';
		const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
		const named = (element: Element): string =>
			`${element.tagName.toLowerCase()}.${element.className.split(' ')[0] ?? ''} «${element.textContent.trim().slice(0, 40)}»`;
		const isSeen = (element: HTMLElement): boolean => {
			const { width, height } = element.getBoundingClientRect();
			return (
				width > 1 &&
				height > 1 &&
				element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
				!element.closest('.skip, .visually-hidden')
			);
		};
		/** What it moves with: things in different scrollers or layers may lie over each other. */
		const layerOf = (element: HTMLElement): Element => {
			for (let up = element.parentElement; up; up = up.parentElement) {
				const { overflowX, overflowY, position } = getComputedStyle(up);
				if (/auto|scroll/.test(`${overflowX}${overflowY}`) || /sticky|fixed/.test(position)) return up;
			}
			return document.body;
		};
		const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter(isSeen);
		/** Letters that stand outside the box they belong to. */
		const spilt = controls.filter((control) => {
			const box = control.getBoundingClientRect();
			const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!node.parentElement || !isSeen(node.parentElement) || !(node.textContent ?? '').trim()) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				const text = range.getBoundingClientRect();
				if (text.width > 1 && (text.left < box.left - 3 || text.right > box.right + 3)) return true;
			}
			return false;
		});
		const boxes = controls.map((element) => ({
			element,
			layer: layerOf(element),
			box: element.getBoundingClientRect()
		}));
		const over = boxes.flatMap((one, at) =>
			boxes
				.slice(at + 1)
				.filter(({ element, layer, box }) => {
					if (layer !== one.layer || one.element.contains(element) || element.contains(one.element))
						return false;
					const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
					const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
					return across > 3 && down > 3;
				})
				.map(({ element }) => `${named(one.element)} lies over ${named(element)}`)
		);
		/** What makes the page wider than its window. */
		const wide =
			document.documentElement.scrollWidth > innerWidth
				? [...root.querySelectorAll<HTMLElement>('*')]
						.filter((element) => isSeen(element) && layerOf(element) === document.body)
						.filter((element) => {
							const { left, right } = element.getBoundingClientRect();
							return right > innerWidth + 1 || left < -1;
						})
						.slice(-3)
						.map((element) => `too wide: ${named(element)}`)
				: [];
		return [...wide, ...spilt.map((element) => `spills over: ${named(element)}`), ...over];
	});
	return [...(await reflowProblems(page)), ...spills];
}

/** The tools speak a language that is made of Norwegian, with accents and six tenths longer. */
export async function speakLong(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('bildeplan');
				opening.onerror = () => {
					reject(new Error('no database'));
				};
				opening.onsuccess = () => {
					const database = opening.result;
					const writing = database.transaction('settings', 'readwrite');
					const data = new TextEncoder().encode(JSON.stringify('x-long'));
					writing
						.objectStore('settings')
						.put({ key: 'interfaceLanguage', body: { v: 1, alg: 'none', data } });
					writing.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			})
	);
}

/** Text twice as large, as the setting of a browser makes it. */
export async function largeText(page: Page): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}
