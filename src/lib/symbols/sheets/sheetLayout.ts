/** Pixels between two cells, so that a scaled cell never shows its neighbour's edge. */
const GAP = 2;
/** A sheet's longest side: what every phone and its graphics memory can take. */
const LONGEST = 2048;

export interface SheetLayout {
	readonly width: number;
	readonly height: number;
	/** Upper corner of each cell, in the order of the pictures. */
	readonly cells: readonly (readonly [x: number, y: number])[];
}

/** Small sheets arrive one after the other, so that the first pictures are seen early. */
const MOST = 48;

/** How many pictures of this size go on one sheet. */
export function roomFor(pixels: number): number {
	const along = Math.max(1, Math.floor((LONGEST + GAP) / (pixels + GAP)));
	return Math.min(MOST, along * along);
}

/** A sheet that is about as wide as it is high. */
export function layOut(count: number, pixels: number): SheetLayout {
	const columns = Math.ceil(Math.sqrt(count));
	const rows = Math.ceil(count / columns);
	const step = pixels + GAP;
	return {
		width: columns * step - GAP,
		height: rows * step - GAP,
		cells: Array.from({ length: count }, (_, at) => [(at % columns) * step, Math.floor(at / columns) * step])
	};
}
