/** The page of the drawing checks: sheets that came as text, painted as the preview paints them. */
import { paintSheet } from '#lib/pdf/preview/paintSheet.ts';
import { readSheets } from './sheetText.ts';

async function painted(text: string, scale: number): Promise<string[]> {
	const pages = readSheets(text).map(async (sheet) => {
		const canvas = new OffscreenCanvas(Math.round(sheet.width * scale), Math.round(sheet.height * scale));
		const context = canvas.getContext('2d');
		if (!context) throw new Error('No canvas');
		paintSheet(sheet, context, scale, () => undefined);
		const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
		let binary = '';
		for (const byte of bytes) binary += String.fromCharCode(byte);
		return btoa(binary);
	});
	return Promise.all(pages);
}
Object.assign(globalThis, { painted });
export type Painted = typeof painted;
