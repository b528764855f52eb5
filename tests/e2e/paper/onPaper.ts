/** What is looked for on a PDF that was saved in the browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PageText {
	readonly text: string;
	/** Sizes of its letters in points, smallest first. */
	readonly sizes: readonly number[];
	/** Whether all of it starts inside the page. */
	readonly isInside: boolean;
}

/** Page by page, as Firefox gives it. */
export async function pagesByPdfJs(bytes: Uint8Array): Promise<readonly PageText[]> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const document = await task.promise;
	const pages: PageText[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const [, , right = 0, top = 0] = page.view;
		const { items } = await page.getTextContent();
		const shown = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
		const sizeOf = (transform: readonly number[]): number => Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
		pages.push({
			text: shown.map(({ str }) => str).join(' '),
			sizes: shown.map(({ transform }) => sizeOf(transform as number[])).sort((a, b) => a - b),
			isInside: shown.every(({ transform, width }) => {
				const [, , , , x = 0, y = 0] = transform as number[];
				return x >= 0 && x + width <= right && y >= 0 && y <= top;
			})
		});
	}
	await task.destroy();
	return pages;
}

function inFile<Result>(bytes: Uint8Array, work: (file: string) => Result): Result {
	const folder = mkdtempSync(join(tmpdir(), 'bildeplan-paper-'));
	try {
		const file = join(folder, 'in.pdf');
		writeFileSync(file, bytes);
		return work(file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

export interface WordPlace {
	readonly word: string;
	/** Points from the left edge and the top of its page. */
	readonly x: number;
	readonly y: number;
}

/** Where poppler sees the middle of each word of the first page. */
export const wordPlaces = (bytes: Uint8Array): readonly WordPlace[] =>
	inFile(bytes, (file) => {
		const html = execFileSync('pdftotext', ['-bbox', '-l', '1', '-enc', 'UTF-8', file, '-']).toString('utf8');
		return [
			...html.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)
		].map(([, left, top, right, bottom, word = '']) => ({
			word,
			x: (Number(left) + Number(right)) / 2,
			y: (Number(top) + Number(bottom)) / 2
		}));
	});

export interface PhotoOnPaper {
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels an inch, as printed. */
	readonly across: number;
	readonly down: number;
}

/** The photos of all pages, by poppler. */
export const photosOn = (bytes: Uint8Array): readonly PhotoOnPaper[] =>
	inFile(bytes, (file) =>
		execFileSync('pdfimages', ['-list', file])
			.toString('utf8')
			.split('\n')
			.slice(2)
			.flatMap((line) => {
				const fields = line.trim().split(/\s+/);
				if (fields[2] !== 'image') return [];
				const [width = 0, height = 0] = [fields[3], fields[4]].map(Number);
				const [across = 0, down = 0] = [fields[12], fields[13]].map(Number);
				return [{ width, height, across, down }];
			})
	);
