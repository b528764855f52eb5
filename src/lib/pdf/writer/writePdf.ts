import type { LanguageTag, MediaHash } from '#lib/plan/index.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import type { Sheet } from '../sheet.ts';
import { Painter } from './Painter.ts';
import { drawingResources, drawn } from './drawingOperators.ts';
import { oftenDrawn } from './oftenDrawn.ts';
import { PdfFile } from './PdfFile.ts';
import { type Attachment, putAttachment } from './putAttachment.ts';
import { putFont } from './putFont.ts';
import { putMetadata } from './putMetadata.ts';
import { putOutline } from './putOutline.ts';
import { putOutputIntent } from './putOutputIntent.ts';
import { putStructure } from './putStructure.ts';
import { asciiString, nums, utf8 } from './syntax.ts';

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

/**
 * Writes a tagged PDF 1.7 after PDF/UA-1 and PDF/A-3, level A; it does not call itself PDF/A where a photo is in CMYK.
 * The same sheets and info give the same bytes. `onPage` is told how many pages are drawn.
 */
export function writePdf(
	sheets: readonly Sheet[],
	info: DocumentInfo,
	media: Media,
	onPage?: (done: number) => void
): Uint8Array {
	const [first, ...others] = sheets;
	if (!first) throw new Error('A document needs a sheet');
	const fileId = info.fileId ?? idOf([info.title, info.date.toISOString(), info.attachment?.json ?? '']);
	const file = new PdfFile({ ...info, fileId }, first);
	const painter = new Painter(file, info.lang, media, oftenDrawn(sheets));
	painter.sheet(first);
	for (const [at, sheet] of others.entries()) {
		onPage?.(at + 1);
		file.addPage(sheet);
		painter.sheet(sheet);
	}
	onPage?.(sheets.length);
	finish(file, painter, info);
	return file.bytes();
}

/** What the document holds beside its pages is written when jsPDF comes to each place. */
function finish(file: PdfFile, painter: Painter, info: DocumentInfo): void {
	const uses = [...painter.fonts.values()];
	const symbols: string[] = [];
	let catalog = '';
	file.on('buildDocument', () => {
		file.replaceFonts(uses.map(({ name }) => name));
	});
	file.on('putPage', ({ pageNumber }) => {
		file.out(`/Tabs /S /StructParents ${String(pageNumber - 1)}`);
	});
	file.on('putFont', ({ font }) => {
		const use = uses.find(({ name }) => name === font.id);
		if (!use) return;
		font.objectNumber = putFont(file, use);
		font.isAlreadyPutted = true;
	});
	file.on('putResources', () => {
		for (const { name, drawing, size } of painter.symbols.values()) {
			symbols.push(`/${name} ${String(putDrawing(file, drawing, size))} 0 R`);
		}
	});
	file.on('putXobjectDict', () => {
		for (const symbol of symbols) file.out(symbol);
	});
	file.on('postPutResources', () => {
		catalog = putTail(file, painter, info);
	});
	file.on('putCatalog', () => {
		file.out(catalog);
	});
}

function putDrawing(file: PdfFile, drawing: Drawing, size: number): number {
	const { operators, edges } = drawn(drawing, size);
	return file.stream(operators, {
		Type: '/XObject',
		Subtype: '/Form',
		BBox: `[${nums(...edges)}]`,
		Resources: drawingResources(drawing)
	});
}

/** Writes the last objects (jsPDF's trailer counts on the catalog being the very last) and gives the catalog's entries. */
function putTail(file: PdfFile, painter: Painter, { attachment, ...info }: DocumentInfo): string {
	const structure = putStructure(file, painter.root, painter.owners);
	const outline = putOutline(file, painter.bookmarks);
	const attached = attachment && putAttachment(file, attachment, info.date);
	const intent = putOutputIntent(file);
	const metadata = putMetadata(file, { ...info, isArchival: !file.hasCmyk });
	const entries = [
		`/Lang ${asciiString(info.lang)}`,
		'/MarkInfo <</Marked true>>',
		`/StructTreeRoot ${String(structure)} 0 R`,
		`/Metadata ${String(metadata)} 0 R`,
		`/OutputIntents [${String(intent)} 0 R]`,
		'/ViewerPreferences <</DisplayDocTitle true>>'
	];
	if (outline !== undefined) entries.push(`/Outlines ${String(outline)} 0 R`);
	if (attachment && attached !== undefined) {
		const file = `${String(attached)} 0 R`;
		entries.push(
			`/Names <</EmbeddedFiles <</Names [${asciiString(attachment.name)} ${file}]>>>>`,
			`/AF [${file}]`
		);
	}
	return entries.join('\n');
}

/** 32 hex digits from the texts: four times FNV-1a, each begun elsewhere. */
function idOf(texts: readonly string[]): string {
	return [0, 1, 2, 3]
		.map((seed) => {
			let hash = (2166136261 ^ (seed * 0x9e3779b9)) >>> 0;
			for (const byte of utf8(texts.join('\0'))) hash = Math.imul(hash ^ byte.charCodeAt(0), 16777619) >>> 0;
			return hash.toString(16).padStart(8, '0');
		})
		.join('');
}
