/** The second front door, for browsers only: library pictures on the screen. */
import { PictureSheets, type SheetWorker } from './sheets/PictureSheets.ts';

export { PictureSheets, type PictureCell } from './sheets/PictureSheets.ts';

/** Sheets for this page. `packs` is the address of `static/symbols/`, with its last `/`. */
export const pictureSheets = (packs: string): PictureSheets =>
	new PictureSheets(
		() =>
			new Worker(new URL('./pictureWorker.ts', import.meta.url), {
				type: 'module',
				name: 'pictures'
			}) as unknown as SheetWorker,
		new URL(packs, location.href).href
	);
