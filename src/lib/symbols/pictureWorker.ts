/** Draws sheets of pictures away from the main thread. It fetches and reads the packs itself. */
import { SymbolLibrary } from './library.ts';
import { drawOn } from './sheets/drawOn.ts';
import type { DrawnSheet, SheetOrder } from './sheets/messages.ts';
import { layOut } from './sheets/sheetLayout.ts';

const libraries = new Map<string, SymbolLibrary>();

function libraryAt(packs: string): SymbolLibrary {
	const known = libraries.get(packs);
	if (known) return known;
	const library = new SymbolLibrary(async (name) => {
		const response = await fetch(`${packs}${name}.json`);
		if (!response.ok) throw new Error(`The pack ${name} did not come`);
		return (await response.json()) as unknown;
	});
	libraries.set(packs, library);
	return library;
}

async function draw({ order, packs, pixels, pictures }: SheetOrder): Promise<DrawnSheet> {
	const library = libraryAt(packs);
	const found = await Promise.allSettled(pictures.map(({ symbol }) => library.composed(symbol)));
	const { width, height, cells } = layOut(pictures.length, pixels);
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	const missing: number[] = [];
	for (const [at, { tone }] of pictures.entries()) {
		const drawing = found[at];
		const cell = cells[at];
		if (context && cell && drawing?.status === 'fulfilled')
			drawOn(context, drawing.value, tone, cell, pixels);
		else missing.push(at);
	}
	const image = missing.length < pictures.length ? await canvas.convertToBlob() : undefined;
	return { order, image, missing };
}

addEventListener('message', ({ data }: MessageEvent<SheetOrder>) => {
	const all = data.pictures.map((_, at) => at);
	draw(data).then(postMessage, () => {
		postMessage({ order: data.order, image: undefined, missing: all } satisfies DrawnSheet);
	});
});
