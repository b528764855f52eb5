/**
 * One page as data: what the layout decides once, and the PDF writer and the preview both draw.
 * Points (1/72 inch), origin at the top left, y down. Colours are `#rrggbb`.
 */
import type { LanguageTag } from '#lib/plan/index.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import type { TextBlock } from './text/textBlock.ts';

/** PDF structure types that our pages use. */
export type Role =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'LBody'
	| 'Figure'
	| 'Table'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Note'
	/** Drawn, and told elsewhere: nothing of it is tagged. */
	| 'Artifact';

export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A piece of meaning: what assistive technology meets, in this order. */
export interface Group {
	readonly kind: 'group';
	readonly role: Role;
	readonly lang?: LanguageTag;
	readonly alt?: string;
	/** For TH. */
	readonly scope?: 'Row' | 'Column';
	/** Nothing of it is drawn outside: a tile of a poster. */
	readonly clip?: Area;
	readonly children: readonly Item[];
}

/** Decoration: a rectangle, tagged as an artifact. */
export interface Frame {
	readonly kind: 'frame';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius?: number;
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	/** Lengths of dashes and gaps in points. */
	readonly dash?: readonly number[];
}

/** Decoration: a path of absolute M, L, C and Z in page coordinates, tagged as an artifact. */
export interface Stroke {
	readonly kind: 'path';
	readonly d: string;
	/** Stands the same way on a page from right to left, as a tick does. */
	readonly upright?: true;
	readonly fill?: string;
	readonly stroke?: string;
	readonly lineWidth?: number;
	readonly dash?: readonly number[];
}

/** A laid-out paragraph; must stand inside a group with a role for text. `width` is the room it is aligned in. */
export interface TextItem {
	readonly kind: 'text';
	readonly block: TextBlock;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly align: 'start' | 'center' | 'end';
	readonly color: string;
}

/** A library picture, drawn to fit its box; stored once under its key. Must stand inside a Figure. */
export interface PictureItem {
	readonly kind: 'picture';
	readonly key: string;
	readonly drawing: Drawing;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A JPEG, drawn to fit its box; stored once under its hash. Must stand inside a Figure. */
export interface PhotoItem {
	readonly kind: 'photo';
	readonly media: string;
	readonly pixelWidth: number;
	readonly pixelHeight: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type Item = Group | Frame | Stroke | TextItem | PictureItem | PhotoItem;

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Of the same board or leaf as the sheet before it. */
	readonly goesOn?: true;
	readonly items: readonly Item[];
}
