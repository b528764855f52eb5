/** Small drawings of pages beside the words of the choices: paths in a square of 32, to be drawn as lines. */
import type { PaperWishes } from '#lib/session/index.ts';

type Shapes<Key extends keyof PaperWishes> = Readonly<Record<PaperWishes[Key] & PropertyKey, string>>;

export const SIZE_SHAPES: Shapes<'size'> = {
	a5: 'M10.5 8.5h11v15h-11z',
	a4: 'M8.5 5.500h15v21h-15z',
	a3: 'M5.500 1.500h21v29h-21z',
	poster: 'M4 1.500h11v13H4zM17 1.500h11v13H17zM4 17.500h11v13H4zM17 17.500h11v13H17z'
};
export const TURN_SHAPES: Shapes<'turn'> = {
	best: 'M4 4h13v18H4zM17 13h11v13H9.500v-4',
	upright: 'M8.5 5.500h15v21h-15z',
	across: 'M5.500 8.500h21v15h-21z'
};
export const TEXT_SHAPES: Shapes<'text'> = {
	usual: 'M11.500 21.500l4.5-11 4.5 11M13 18h6',
	large: 'M6 27L16 4l10 23M9.500 19h13'
};
const CARDS_PAGE = 'M6.500 3.500h19v25h-19z';
export const CARDS_SHAPES: Shapes<'cardsOnPage'> = {
	1: CARDS_PAGE,
	2: `${CARDS_PAGE}M6.500 16h19`,
	4: `${CARDS_PAGE}M16 3.500v25M6.500 16h19`,
	6: `${CARDS_PAGE}M16 3.500v25M6.500 11.800h19M6.500 20.200h19`,
	9: `${CARDS_PAGE}M12.800 3.500v25M19.200 3.500v25M6.500 11.800h19M6.500 20.200h19`
};
export const CREDITS_SHAPES: Shapes<'credits'> = {
	foot: 'M8.5 5.500h15v21h-15zM12 23h8',
	end: 'M4 3.500h12v17H4zM19 11.500h9v17H16v-5M19 25h6'
};

/** The values that have a drawing, in the order they are shown. */
export const valuesOf = <Value extends string>(shapes: Readonly<Record<Value, string>>): readonly Value[] =>
	Object.keys(shapes) as Value[];
