import { chromium as playwright } from 'playwright-core';
import { fontTable } from '#lib/pdf/fonts/fontTable.ts';
import { readFont } from '#tests/support/readFont.ts';
import { chromium, chromiumArgs } from '../../../scripts/browsers.mjs';

export interface Paragraph {
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
	readonly text: string;
	/** Pixels. */
	readonly width: number;
}

export interface Lines {
	readonly lines: readonly string[];
	/** A word was wider than the line. */
	readonly overflows: boolean;
}

const fonts = fontTable.filter(({ weight }) => weight === 400);

/** Families in the order in which our own setter tries them. */
const familiesFor = (lang: string): string =>
	fonts
		.filter(({ languages }) => languages?.includes(lang) ?? true)
		.sort((a, b) => Number(b.languages !== undefined) - Number(a.languages !== undefined))
		.map(({ family }) => `'${family}'`)
		.join(',');

/** The lines in which Chromium sets paragraphs in our own fonts, without hyphens. */
export async function linesInChromium(paragraphs: readonly Paragraph[], size: number): Promise<Lines[]> {
	const rules = fonts.map(async ({ file, family }) => {
		const base64 = Buffer.from(await readFont(file)).toString('base64');
		return `@font-face{font-family:'${family}';src:url(data:font/woff;base64,${base64})}`;
	});
	const style = `${(await Promise.all(rules)).join('')}p{font-size:${String(size)}px;hyphens:manual}`;
	const executablePath = chromium();
	const browser = await playwright.launch({ ...(executablePath && { executablePath }), args: chromiumArgs });
	try {
		const page = await browser.newPage();
		await page.setContent(`<style>${style}</style>`);
		const all = paragraphs.map((one) => ({ ...one, families: familiesFor(one.lang) }));
		return await page.evaluate(async (asked) => {
			for (const { lang, dir, text, width, families } of asked) {
				const element = document.createElement('p');
				Object.assign(element, { lang, dir, textContent: text });
				element.style.width = `${String(width)}px`;
				element.style.fontFamily = families;
				document.body.append(element);
			}
			document.body.getBoundingClientRect();
			await document.fonts.ready;
			return Array.from(document.querySelectorAll('p'), (element) => {
				const node = element.firstChild as Text;
				const range = document.createRange();
				const lines: string[] = [];
				let top = Number.NEGATIVE_INFINITY;
				for (const { segment, index } of new Intl.Segmenter().segment(node.data)) {
					range.setStart(node, index);
					range.setEnd(node, index + segment.length);
					const box = range.getBoundingClientRect();
					if (segment.trim() === '' || box.top < top + box.height / 2)
						lines.push((lines.pop() ?? '') + segment);
					else {
						lines.push(segment);
						top = box.top;
					}
				}
				const overflows = element.scrollWidth > element.clientWidth;
				return { lines: lines.map((line) => line.trim()), overflows };
			});
		}, all);
	} finally {
		await browser.close();
	}
}
