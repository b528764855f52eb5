/**
 * How a card stands on its board: a `tile` among others, a `step` of the stairs, a `bar` under them, a `row` in a
 * cell of the week, or `large` for the one thing of its zone.
 */
export type CardShape = 'tile' | 'step' | 'bar' | 'row' | 'large';

/** Sides of the picture in CSS pixels. Badges need 88 to be read; in the week the cell is narrower. */
export const PICTURE_SIZE: Readonly<Record<CardShape, number>> = {
	tile: 88,
	step: 88,
	bar: 64,
	row: 64,
	large: 120
};
