import type { Author } from '#lib/plan/index.ts';
import type { Look } from './printJob.ts';

/** The few colours of a page, each with a job. In black and white all of them are greys that a cheap printer shows. */
export interface Palette {
	readonly ink: string;
	readonly quiet: string;
	readonly line: string;
	/** The way: stairs, numbers, headings. */
	readonly way: string;
	readonly stairs: string;
	readonly panel: string;
	readonly card: string;
	readonly goal: string;
	readonly dream: string;
	readonly star: string;
	readonly authors: Readonly<Record<Author, string>>;
}

const COLOUR: Palette = {
	ink: '#16211e',
	quiet: '#46534e',
	line: '#c3cec8',
	way: '#1f5f56',
	stairs: '#dfe9e4',
	panel: '#f4f6f2',
	card: '#ffffff',
	goal: '#e6efe9',
	dream: '#fff6da',
	star: '#f2b705',
	authors: {
		participant: '#1f5f56',
		adviser: '#7d5a14',
		teacher: '#2f5d86',
		employer: '#3b4650',
		family: '#7a3f5c',
		municipality: '#3b4650'
	}
};

const BLACK_AND_WHITE: Palette = {
	ink: '#000000',
	quiet: '#444444',
	line: '#c0c0c0',
	way: '#000000',
	stairs: '#ececec',
	panel: '#ffffff',
	card: '#ffffff',
	goal: '#ffffff',
	dream: '#ffffff',
	star: '#ffffff',
	authors: {
		participant: '#000000',
		adviser: '#000000',
		teacher: '#000000',
		employer: '#000000',
		family: '#000000',
		municipality: '#000000'
	}
};

export const paletteOf = (look: Look): Palette => (look === 'colour' ? COLOUR : BLACK_AND_WHITE);
