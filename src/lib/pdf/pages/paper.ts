/** The paper and the sizes that people can read from it. Points. */

export const MILLIMETRE = 72 / 25.4;
/** What cheap printers leave white. */
export const LEFT_WHITE = 10 * MILLIMETRE;

export interface Paper {
	readonly width: number;
	readonly height: number;
	/** Left white on every side. */
	readonly margin: number;
}

/** One size of paper, both ways. */
export interface Papers {
	readonly upright: Paper;
	readonly across: Paper;
}

/** Short and long side, millimetres: ISO 216. */
const SIDES = { a5: [148, 210], a4: [210, 297], a3: [297, 420] } as const;

/** Paper on which everything will stand `zoom` times larger in the end: so much smaller before that. */
export function papersOf(size: keyof typeof SIDES, zoom = 1): Papers {
	const [short, long] = SIDES[size].map((side) => (side * MILLIMETRE) / zoom) as [number, number];
	const margin = LEFT_WHITE / zoom;
	return {
		upright: { width: short, height: long, margin },
		across: { width: long, height: short, margin }
	};
}

/** Whether a page with so much room across is half a sheet. */
export const isHalfSheet = (width: number): boolean => width < 430;

/** Nothing on paper is smaller. */
export const SMALLEST_TEXT = 9;
/** Large text is one step up everywhere, pictures too: nothing is smaller than 11 points. */
export const TEXT_ZOOM = { usual: 1, large: 11 / SMALLEST_TEXT } as const;

/** How large the cards of a page stand. */
export interface Scale {
	readonly picture: number;
	/** Text that stands first, and text that stands under it. */
	readonly first: number;
	readonly second: number;
	/** Dates, people, hours. */
	readonly small: number;
	/** Narrowest and widest card with its picture over the words. */
	readonly narrowest: number;
	readonly widest: number;
	readonly gap: number;
}

const READABLE: Scale = {
	picture: 57,
	first: 14,
	second: 12,
	small: 9,
	narrowest: 96,
	widest: 170,
	gap: 8
};
export const TIGHTEST: Scale = {
	picture: 46,
	first: 12,
	second: 10.5,
	small: 9,
	narrowest: 84,
	widest: 150,
	gap: 6
};

/** From roomy to tight; a page takes the first in which everything has room. 57 points are 20 mm. */
export const SCALES: readonly Scale[] = [
	{ picture: 88, first: 18, second: 15, small: 11, narrowest: 132, widest: 200, gap: 12 },
	{ picture: 70, first: 16, second: 13, small: 10, narrowest: 112, widest: 180, gap: 10 },
	READABLE,
	{ picture: 52, first: 13, second: 11, small: 9, narrowest: 90, widest: 160, gap: 7 },
	TIGHTEST
];

/** Of a board with little on it: it still fills its wall. */
export const WALL_SCALES: readonly Scale[] = [
	{ picture: 150, first: 26, second: 20, small: 14, narrowest: 190, widest: 290, gap: 16 },
	{ picture: 116, first: 22, second: 17, small: 12.5, narrowest: 160, widest: 240, gap: 14 },
	...SCALES
];

/** What pages that cannot be one are set in: readable before compact. */
export const SCALE_OF_MANY = READABLE;
/** Still readable, where it saves a sheet. */
export const SMALLER_OF_MANY: Scale = {
	...READABLE,
	picture: 50,
	first: 13,
	second: 11,
	narrowest: 90,
	gap: 7
};
