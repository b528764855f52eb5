/** What can be measured of a page that people see and touch. Each gives the list of what is wrong, empty when all is well. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** By the rules of axe; `rules` narrows them. */
export async function axeProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Colours on their way from one to another are neither.
	await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
	const axe = new AxeBuilder({ page });
	const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
	);
}

/** Things to press that are smaller than a finger needs, in CSS pixels. An input counts with its label. */
export const smallTargets = (page: Page, least = 44): Promise<string[]> =>
	page.evaluate((side) => {
		const targets = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"]';
		const root = document.querySelector('dialog[open]') ?? document;
		return [...root.querySelectorAll<HTMLElement>(targets)].flatMap((element) => {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
			if (element.closest('[aria-hidden="true"], .skip')) return [];
			const label = element instanceof HTMLInputElement ? element.closest('label') : null;
			const { width, height } = (label ?? element).getBoundingClientRect();
			// Half a pixel is rounding.
			if (width >= side - 0.5 && height >= side - 0.5) return [];
			return [`${element.outerHTML.slice(0, 120)} ${width.toFixed(0)}×${height.toFixed(0)}`];
		});
	}, least);

/** Whether the page must be moved sideways to be read, and texts that are cut off. */
export const reflowProblems = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const wide = document.documentElement.scrollWidth - innerWidth;
		const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const ownText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
			if (!ownText || !element.checkVisibility() || element.clientWidth <= 1) return false;
			const { overflowX, overflowY } = getComputedStyle(element);
			const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
			return (
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			);
		});
		return [
			...(wide > 0 ? [`the page is ${String(wide)} px too wide`] : []),
			...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 160)}`)
		];
	});
