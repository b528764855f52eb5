/**
 * A text with the language and direction it is written in: the least that anything on a screen must know
 * about a text.
 */
export interface Line {
	readonly text: string;
	readonly lang: string;
	readonly dir: 'ltr' | 'rtl';
}
