/** What is seen on the screen, to hold paper against: the preview of a page, places of words, and a photo to lay. */
import type { Locator, Page } from '@playwright/test';
import { type Picture, picturesOf } from '#tests/paper/pictures.ts';

/** The share of the points of a page that plainly differ between the preview and the PDF, looked at coarsely. */
export async function differsFromPreview(figure: Locator, bytes: Uint8Array, page: number): Promise<number> {
	const [paper] = (await picturesOf(bytes, 1)).slice(page);
	if (!paper) throw new Error(`No page ${String(page)}`);
	const { width, height } = paper;
	const preview = await figure.locator('canvas').evaluate(
		(canvas: HTMLCanvasElement, size) => {
			const pen = new OffscreenCanvas(size.width, size.height).getContext('2d');
			if (!pen) return [];
			pen.imageSmoothingQuality = 'high';
			pen.drawImage(canvas, 0, 0, size.width, size.height);
			return [...pen.getImageData(0, 0, size.width, size.height).data];
		},
		{ width, height }
	);
	return differs(paper, { width, height, data: Uint8Array.from(preview) });
}
/** The same of two pictures that are of one size but for a pixel or two at their edges. */
export function differs(paper: Picture, seen: Picture): number {
	const width = Math.min(paper.width, seen.width);
	const height = Math.min(paper.height, seen.height);
	const [one, other] = [coarse(paper, width, height), coarse(seen, width, height)];
	return one.filter((value, at) => Math.abs(value - (other[at] ?? 0)) > 40).length / one.length;
}
/** Mean brightness of squares of 6 × 6 points: edges are drawn a little differently by every painter. */
function coarse({ width: across, data }: Picture, width: number, height: number): readonly number[] {
	const means: number[] = [];
	for (let top = 0; top + 6 <= height; top += 6)
		for (let left = 0; left + 6 <= width; left += 6) {
			let sum = 0;
			for (let y = top; y < top + 6; y++)
				for (let x = left; x < left + 6; x++) sum += data[(y * across + x) * 4 + 1] ?? 0;
			means.push(sum / 36);
		}
	return means;
}

/** From left to right, the words of a line that stands on the screen; parts of words count as words. */
export const wordsOnScreen = (line: Locator, words: readonly string[]) =>
	line.evaluate((element, wanted) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const found: { word: string; x: number; y: number }[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode())
			for (const word of wanted) {
				const at = (node.textContent ?? '').indexOf(word);
				if (at < 0) continue;
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
				const [box] = rects;
				// A word that is broken has a piece on each line.
				if (box && new Set(rects.map(({ top }) => Math.round(top))).size === 1)
					found.push({ word, x: box.left + box.width / 2, y: box.top + box.height / 2 });
			}
		return found;
	}, words);

/** A JPEG of 900 × 1200 pixels. */
export async function portrait(page: Page): Promise<Uint8Array> {
	const jpeg = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(900, 1200);
		const pen = canvas.getContext('2d');
		if (!pen) return [];
		const sky = pen.createLinearGradient(0, 0, 0, 1200);
		sky.addColorStop(0, '#2a6');
		sky.addColorStop(1, '#fc4');
		pen.fillStyle = sky;
		pen.fillRect(0, 0, 900, 1200);
		return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
	});
	return Uint8Array.from(jpeg);
}
