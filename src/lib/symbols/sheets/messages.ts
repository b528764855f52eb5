import type { Symbol } from '#lib/plan/index.ts';
import type { Tone } from '../tone.ts';

export interface WantedPicture {
	readonly symbol: Symbol;
	readonly tone: Tone;
}

/** To the worker: draw these on one sheet, `pixels` a side. `packs` is the address of the packs, with its last `/`. */
export interface SheetOrder {
	readonly order: number;
	readonly packs: string;
	readonly pixels: number;
	readonly pictures: readonly WantedPicture[];
}

/** From the worker: the sheet, and which of the pictures could not be had. */
export interface DrawnSheet {
	readonly order: number;
	readonly image: Blob | undefined;
	readonly missing: readonly number[];
}
