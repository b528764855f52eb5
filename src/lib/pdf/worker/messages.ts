/** What the page and the worker say to each other. All of it plain data. */
import type { MediaHash } from '#lib/plan/index.ts';
import type { PrintJob } from '../pages/printJob.ts';
import type { ReadingLine } from '../preview/readSheet.ts';

/** JPEG bytes of the photos that the job shows. */
export type Photos = ReadonlyMap<MediaHash, Uint8Array>;

interface AnyAsk {
	readonly id: number;
	readonly job: PrintJob;
	/** Those that the worker has not been sent yet. */
	readonly photos: Photos;
	/** All that the job may show: the worker keeps these until the next ask. */
	readonly hashes: readonly MediaHash[];
	/** Address of `static/fonts/`, with its last `/`. */
	readonly fonts: string;
}
export interface PreviewAsk extends AnyAsk {
	readonly kind: 'preview';
	/** Pixels a point. */
	readonly scale: number;
	/** Marks of pages that are shown already: those need not be drawn again. */
	readonly known: readonly string[];
}
export interface WriteAsk extends AnyAsk {
	readonly kind: 'write';
	/** Shown as the day the document was made; milliseconds. */
	readonly date: number;
	readonly planJson?: string;
}
export type Ask = PreviewAsk | WriteAsk;

/** One page as it will be printed. */
export interface PreviewPage {
	/** Points. */
	readonly width: number;
	readonly height: number;
	readonly image: ImageBitmap;
	/** The page in words, for those who cannot see it. */
	readonly text: readonly ReadingLine[];
	/** The same for pages that look and read the same, as long as the worker lives. */
	readonly mark: string;
}
/** A page of the answer; one that is known already comes as its mark alone. */
export type DrawnPage = PreviewPage | { readonly mark: string };

/** `fonts`: a font did not come. `photo`: the plan shows a photo that is not here. */
export type PdfTrouble = 'fonts' | 'photo' | 'failed';

export type Answer =
	| { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly of: number }
	| {
			readonly id: number;
			readonly kind: 'pages';
			readonly pages: readonly DrawnPage[];
			readonly missing: readonly string[];
	  }
	| {
			readonly id: number;
			readonly kind: 'pdf';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly pages: number;
			readonly missing: readonly string[];
	  }
	| { readonly id: number; readonly kind: 'trouble'; readonly trouble: PdfTrouble; readonly detail: string };
