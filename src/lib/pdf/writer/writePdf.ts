import type { LanguageTag, MediaHash } from '#lib/plan/index.ts';
import type { Sheet } from '../sheet.ts';

export interface Attachment {
	/** `plan.bildeplan.json`. */
	readonly name: string;
	readonly json: string;
	readonly description: string;
}

export interface DocumentInfo {
	readonly title: string;
	/** Of the document; groups and texts say where they differ. */
	readonly lang: LanguageTag;
	readonly date: Date;
	readonly subject?: string;
	/** 32 hex digits; by default made from the rest, so that the same document has the same bytes. */
	readonly fileId?: string;
	/** The plan itself, so that the PDF can be opened as a plan again. */
	readonly attachment?: Attachment;
}

/** Gives the bytes of a JPEG that a sheet uses. */
export type Media = (hash: MediaHash) => Uint8Array;

/** Writes a tagged PDF 1.7 after PDF/UA-1. The same sheets and info give the same bytes. */
export function writePdf(sheets: readonly Sheet[], info: DocumentInfo, media: Media): Uint8Array {
	throw new Error(`Not written yet: ${String(sheets.length)} ${info.title} ${typeof media}`);
}
