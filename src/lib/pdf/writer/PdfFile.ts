import { jsPDF } from 'jspdf';
import { packObjects } from './packObjects.ts';
import { asciiString, textString } from './syntax.ts';

/** What jsPDF 4.2.1 keeps of a font; its own table is the only way into a page's resources. */
interface FontRecord {
	readonly id: string;
	readonly postScriptName: string;
	objectNumber: number;
	isAlreadyPutted: boolean;
}

interface Stream {
	readonly data: string;
	readonly objectId: number;
	readonly filters: true;
	readonly addLength1?: boolean;
	readonly additionalKeyValues: { key: string; value: string }[];
}

interface Internals {
	readonly events: { subscribe(topic: string, handler: (payload: never) => void): void };
	out(line: string): void;
	newObject(): number;
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, offset: true): void;
	putStream(stream: Stream): void;
	getPageInfo(page: number): { objId: number };
}

interface Private {
	setPdfVersion(version: string): void;
	/** The document without the wrapper that reports an error to the console and an alert box. */
	buildDocument(): string;
}

let latestFonts: Record<string, FontRecord> = {};
jsPDF.API.events.push([
	'addFonts',
	({ fonts }: { fonts: Record<string, FontRecord> }) => {
		latestFonts = fonts;
	}
]);

/** What made the plan's pages, and what wrote the file. */
export const CREATOR = 'Bildeplan';
export const PRODUCER = `jsPDF ${jsPDF.version}`;

export interface FileInfo {
	readonly title: string;
	readonly subject?: string | undefined;
	readonly date: Date;
	/** 32 hex digits. */
	readonly fileId: string;
}

export interface PageSize {
	readonly width: number;
	readonly height: number;
}

function orientationOf({ width, height }: PageSize): 'landscape' | 'portrait' {
	return width > height ? 'landscape' : 'portrait';
}

/** Colours of a JPEG, from its frame header (ITU-T T.81, B.2.2); 0 where there is none. */
function channelsOf(jpeg: Uint8Array): number {
	for (let at = 2; jpeg[at] === 0xff; at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)) {
		const marker = jpeg[at + 1] ?? 0;
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return jpeg[at + 9] ?? 0;
	}
	return 0;
}

/** `D:YYYYMMDDHHmmSS+00'00'`: the same on every machine, whatever its time zone. */
export function pdfDate(date: Date): string {
	return `D:${date.toISOString().slice(0, 19).replace(/\D/g, '')}+00'00'`;
}

/**
 * jsPDF 4.2.1 writes texts with a raw carriage return for letters such as č, and leaves out when the document was
 * changed: these entries are put in its title's place, which is as long as they are.
 */
function aboutOf({ title, subject, date }: FileInfo): string {
	const entries = [`/Title ${textString(title)}`, subject ? `/Subject ${textString(subject)}` : ''];
	entries.push(`/Creator ${asciiString(CREATOR)}`, `/ModDate (${pdfDate(date)})`);
	return entries.filter(Boolean).join(' ');
}

function placeFor(about: string, isWritten = false): string {
	const title = '_'.repeat(about.length - '/Title ()'.length);
	return isWritten ? `/Title (${title})` : title;
}

/** jsPDF as a plain writer of numbered objects: pages, streams, their places. Everything else is ours. */
export class PdfFile {
	readonly #pdf: jsPDF;
	readonly #internals: Internals;
	readonly #private: Private;
	readonly #fonts: Record<string, FontRecord>;
	readonly #errors: unknown[] = [];
	/** Entries of the information dictionary. */
	readonly #about: string;
	#hasCmyk = false;

	/** Opens with a first page of this size. */
	constructor(info: FileInfo, first: PageSize) {
		this.#pdf = new jsPDF({
			unit: 'pt',
			format: [first.width, first.height],
			orientation: orientationOf(first),
			compress: true,
			putOnlyUsedFonts: false,
			floatPrecision: 3
		});
		this.#fonts = latestFonts;
		const { internal, __private__ } = this.#pdf as unknown as { internal: Internals; __private__: Private };
		this.#internals = internal;
		this.#private = __private__;
		this.#private.setPdfVersion('1.7');
		this.#about = aboutOf(info);
		this.#pdf.setProperties({ title: placeFor(this.#about) });
		this.#pdf.setCreationDate(pdfDate(info.date) as unknown as Date);
		this.#pdf.setFileId(info.fileId);
	}

	addPage(size: PageSize): void {
		this.#pdf.addPage([size.width, size.height], orientationOf(size));
	}

	/** To the open page, or to the object or dictionary being written. */
	out(line: string): void {
		this.#internals.out(line);
	}

	/** Places a JPEG with its lower left corner at x, y (PDF coordinates) on the open page; stored once under its key. */
	jpeg(bytes: Uint8Array, key: string, box: PageSize & { readonly x: number; readonly y: number }): void {
		this.#hasCmyk ||= channelsOf(bytes) === 4;
		const top = this.#pdf.internal.pageSize.getHeight() - box.y - box.height;
		this.#pdf.addImage(bytes, 'JPEG', box.x, top, box.width, box.height, key, 'NONE');
	}

	/** Whether a picture is in the four colours of a printing house, which the output intent does not cover. */
	get hasCmyk(): boolean {
		return this.#hasCmyk;
	}

	/** jsPDF swallows what handlers throw: it is kept and thrown again by `bytes`. */
	on(topic: string, handler: (payload: { pageNumber: number; font: FontRecord }) => void): void {
		this.#internals.events.subscribe(topic, (payload: never) => {
			try {
				handler(payload);
			} catch (error) {
				this.#errors.push(error);
			}
		});
	}

	/** Replaces jsPDF's standard fonts by ours; call while the document is being built, before fonts are put. */
	replaceFonts(names: readonly string[]): void {
		for (const key of Object.keys(this.#fonts)) Reflect.deleteProperty(this.#fonts, key);
		for (const id of names) {
			this.#fonts[id] = { id, postScriptName: id, objectNumber: 0, isAlreadyPutted: false };
		}
	}

	/** Writes an object whose body is `body` and gives its number. */
	object(body: string): number {
		const id = this.#internals.newObject();
		this.out(body);
		this.out('endobj');
		return id;
	}

	reserve(): number {
		return this.#internals.newObjectDeferred();
	}

	fill(id: number, body: string): void {
		this.#internals.newObjectDeferredBegin(id, true);
		this.out(body);
		this.out('endobj');
	}

	/** A deflated stream; `data` is binary. */
	stream(data: string, entries: Readonly<Record<string, string>> = {}, addLength1 = false): number {
		const objectId = this.#internals.newObject();
		const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
		this.#internals.putStream({ data, objectId, filters: true, addLength1, additionalKeyValues });
		this.out('endobj');
		return objectId;
	}

	/** Object number of a page, counted from 1; known once pages have been put. */
	pageObject(page: number): number {
		return this.#internals.getPageInfo(page).objId;
	}

	/** @throws whatever a handler threw first */
	bytes(): Uint8Array {
		const document = this.#private.buildDocument();
		if (this.#errors.length > 0) throw this.#errors[0];
		return packObjects(document.replace(placeFor(this.#about, true), () => this.#about));
	}
}
