/** How the pages are to stand on paper, as the people in the room choose it. */

/** A poster is one board over several A4 sheets, to be glued together. */
export const PAPER_SIZES = ['a5', 'a4', 'a3', 'poster'] as const;
/** Without a wish each page stands as its content stands best. */
export const TURNS = ['best', 'upright', 'across'] as const;
export const TEXT_SIZES = ['usual', 'large'] as const;
/** Picture cards on one page, to cut out. */
export const CARDS_ON_PAGE = [1, 2, 4, 6, 9] as const;

export interface PaperWishes {
	/** Of the boards; other pages stand on the paper they are made for. */
	readonly size: (typeof PAPER_SIZES)[number];
	readonly turn: (typeof TURNS)[number];
	readonly text: (typeof TEXT_SIZES)[number];
	readonly cardsOnPage: (typeof CARDS_ON_PAGE)[number];
	/** Who made each card is drawn on it and told at the foot. */
	readonly authors: boolean;
	/** The day of the print and the version stand at the foot. */
	readonly dated: boolean;
	/** Licences ask that those who drew the pictures are named: at the foot of each page, or once at the end. */
	readonly credits: 'foot' | 'end';
}

export const USUAL_PAPER: PaperWishes = {
	size: 'a4',
	turn: 'best',
	text: 'usual',
	cardsOnPage: 4,
	authors: true,
	dated: true,
	credits: 'foot'
};
