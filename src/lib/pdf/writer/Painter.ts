import type { LanguageTag, MediaHash } from '#lib/plan/index.ts';
import type { Drawing } from '#lib/symbols/index.ts';
import type { Font } from '../fonts/Font.ts';
import type { Frame, Group, Item, PhotoItem, PictureItem, Sheet, Stroke, TextItem } from '../sheet.ts';
import { withoutSpent } from '../text/clean.ts';
import type { TextBlock } from '../text/textBlock.ts';
import { FontUse } from './FontUse.ts';
import type { PdfFile } from './PdfFile.ts';
import { drawn, needsResources } from './drawingOperators.ts';
import { sizeOf } from './oftenDrawn.ts';
import { StructElement } from './StructElement.ts';
import { pathOperators, rectangle } from './path.ts';
import { showText } from './showText.ts';
import { num, nums, rgb, scaleNum } from './syntax.ts';

export interface Bookmark {
	readonly title: string;
	/** On a sheet that goes on with the one before. */
	readonly goesOn: boolean;
	readonly page: number;
	/** Height on the page, PDF coordinates. */
	readonly top: number;
}

export interface SymbolUse {
	readonly name: string;
	readonly drawing: Drawing;
	/** Of its longer side on paper where it is largest, points. */
	readonly size: number;
}

/** Draws sheets to pages and notes what the rest of the document must tell of them. */
export class Painter {
	readonly root = new StructElement('Document');
	readonly fonts = new Map<Font, FontUse>();
	readonly symbols = new Map<string, SymbolUse>();
	readonly bookmarks: Bookmark[] = [];
	/** By page (the first is 0), then by marked-content id: whose content it is. */
	readonly owners: StructElement[][] = [];
	readonly #file: PdfFile;
	readonly #media: (hash: MediaHash) => Uint8Array;
	readonly #oftenDrawn: ReadonlyMap<string, number>;
	#height = 0;
	#goesOn = false;
	/** What is drawn now is told elsewhere. */
	#isRepeat = false;

	/** `oftenDrawn` are the pictures that are worth an object of their own, and how large each is drawn. */
	constructor(
		file: PdfFile,
		lang: LanguageTag,
		media: (hash: MediaHash) => Uint8Array,
		oftenDrawn: ReadonlyMap<string, number>
	) {
		this.root.lang = lang;
		this.#file = file;
		this.#media = media;
		this.#oftenDrawn = oftenDrawn;
	}

	/** Onto the open page. */
	sheet({ height, items, goesOn }: Sheet): void {
		this.#height = height;
		this.#goesOn = goesOn ?? false;
		this.owners.push([]);
		for (const item of items) this.#item(item, this.root);
	}

	#item(item: Item, parent: StructElement): void {
		if (item.kind === 'group') this.#clipped(item, parent);
		else if (item.kind === 'frame') this.#frame(item);
		else if (item.kind === 'path') this.#path(item);
		else if (item.kind === 'text') this.#text(item, parent);
		else if (item.kind === 'picture') this.#picture(item, parent);
		else this.#photo(item, parent);
	}

	#clipped(group: Group, parent: StructElement): void {
		const { clip } = group;
		if (clip) {
			const low = this.#height - clip.y - clip.height;
			this.#file.out(`q ${nums(clip.x, low, clip.width, clip.height)} re W n`);
		}
		const before = this.#isRepeat;
		this.#isRepeat ||= group.role === 'Artifact';
		if (this.#isRepeat) for (const child of group.children) this.#item(child, parent);
		else this.#group(group, parent);
		this.#isRepeat = before;
		if (clip) this.#file.out('Q');
	}

	/** A group called Document at the top of a sheet is the document itself. */
	#group(group: Group, parent: StructElement): void {
		if (group.role === 'Document') {
			for (const child of group.children) this.#item(child, parent);
			return;
		}
		const element = new StructElement(group.role, parent);
		element.lang = group.lang;
		element.alt = group.alt;
		element.scope = group.scope;
		const texts = group.children.filter((child) => child.kind === 'text');
		const [first] = texts;
		if (first && texts.every(({ block }) => block.lang === first.block.lang))
			element.lang ??= first.block.lang;
		if (element.lang === element.parent?.spokenLang) element.lang = undefined;
		for (const child of group.children) this.#item(child, element);
		const isTextOnly = group.children.every(
			({ kind }) => kind === 'text' || kind === 'frame' || kind === 'path'
		);
		const isWhole = isTextOnly && !element.kids.some((kid) => kid instanceof StructElement);
		if (isWhole && texts.some(({ block }) => needsActualText(block))) {
			element.actualText = texts.map(({ block }) => spoken(block)).join(' ');
		}
		if (group.role === 'H1' && first) this.#bookmark(texts, first);
	}

	#bookmark(texts: readonly TextItem[], first: TextItem): void {
		const said = texts.map(({ block }) => spoken(block)).join(' – ');
		const title = said.replaceAll(' – (', ' (');
		const place = { page: this.owners.length, top: this.#height - first.y };
		this.bookmarks.push({ title, goesOn: this.#goesOn, ...place });
	}

	#text(item: TextItem, parent: StructElement): void {
		const { block, x, y, width, align, color } = item;
		if (block.text === '') return;
		if (parent === this.root && !this.#isRepeat)
			throw new Error(`No group says what this text is: ${block.text}`);
		let owner = parent;
		if (block.lang !== parent.spokenLang && !this.#isRepeat) {
			owner = new StructElement('Span', parent);
			owner.lang = block.lang;
			if (needsActualText(block)) owner.actualText = spoken(block);
		}
		const place = { x, width, top: this.#height - y, align, color };
		this.#marked(owner, () => {
			for (const line of showText(block, place, (font) => this.#use(font))) this.#file.out(line);
		});
	}

	#use(font: Font): FontUse {
		let use = this.fonts.get(font);
		if (!use) this.fonts.set(font, (use = new FontUse(font, `U${String(this.fonts.size + 1)}`)));
		return use;
	}

	#picture(item: PictureItem, parent: StructElement): void {
		const { drawing } = item;
		const [left, top, width, height] = drawing.box;
		const scale = Math.min(item.width / width, item.height / height);
		const x = item.x + (item.width - width * scale) / 2 - left * scale;
		const y = this.#height - item.y - (item.height - height * scale) / 2 + top * scale;
		const often = this.#oftenDrawn.get(item.key);
		const size = often ?? sizeOf(item);
		const { operators, steps, edges } = drawn(drawing, size);
		const step = scaleNum(scale / steps);
		const isOnce = often === undefined && !needsResources(drawing);
		const [west, north, east, south] = edges;
		const content = isOnce
			? `${nums(west, north, east - west, south - north)} re W n\n${operators}`
			: `/${this.#symbol(item, size).name} Do`;
		this.#figure(item, parent, () => {
			this.#file.out(`q ${step} 0 0 -${step} ${nums(x, y)} cm ${content} Q`);
		});
	}

	#symbol({ key, drawing }: PictureItem, size: number): SymbolUse {
		let symbol = this.symbols.get(key);
		if (!symbol)
			this.symbols.set(key, (symbol = { name: `S${String(this.symbols.size + 1)}`, drawing, size }));
		return symbol;
	}

	#photo(item: PhotoItem, parent: StructElement): void {
		const scale = Math.min(item.width / item.pixelWidth, item.height / item.pixelHeight);
		const [width, height] = [item.pixelWidth * scale, item.pixelHeight * scale];
		const x = item.x + (item.width - width) / 2;
		const y = this.#height - item.y - (item.height + height) / 2;
		this.#figure(item, parent, () => {
			this.#file.jpeg(this.#media(item.media), item.media, { x, y, width, height });
		});
	}

	/** The first picture of a group gives its place. */
	#figure(item: PictureItem | PhotoItem, parent: StructElement, draw: () => void): void {
		const { x, width, height } = item;
		if (!this.#isRepeat) parent.box ??= { x, y: this.#height - item.y - height, width, height };
		this.#marked(parent, draw);
	}

	#frame({ x, y, width, height, radius, ...style }: Frame): void {
		const low = this.#height - y - height;
		// Frames of one size are written alike, wherever they stand: that packs well
		const path = radius
			? `1 0 0 1 ${nums(x, low)} cm\n${rectangle(0, 0, width, height, radius)}`
			: rectangle(x, low, width, height);
		this.#artifact(path, style);
	}

	#path({ d, ...style }: Stroke): void {
		// As with frames: signs of one look are written alike
		const [, x = 0, y = 0] = (BEGIN.exec(d) ?? []).map(Number);
		const place = `1 0 0 -1 ${nums(x, this.#height - y)} cm`;
		this.#artifact(`${place}\n${pathOperators(d, { x, y })}`, style);
	}

	#artifact(
		path: string,
		{ fill, stroke, lineWidth = 1, dash = [] }: Pick<Frame, 'fill' | 'stroke' | 'lineWidth' | 'dash'>
	): void {
		if (!fill && !stroke) return;
		const paints = fill && stroke ? 'B' : fill ? 'f' : 'S';
		const settings = [
			fill ? `${rgb(fill)} rg` : '',
			stroke ? `${rgb(stroke)} RG ${num(lineWidth)} w` : '',
			dash.length > 0 ? `[${nums(...dash)}] 0 d` : ''
		];
		this.#file.out(`/Artifact BMC\nq ${settings.filter(Boolean).join(' ')}\n${path}\n${paints} Q\nEMC`);
	}

	#marked(element: StructElement, draw: () => void): void {
		if (this.#isRepeat) {
			this.#file.out('/Artifact BMC');
			draw();
			this.#file.out('EMC');
			return;
		}
		const page = this.owners.length;
		const owners = this.owners[page - 1] ?? [];
		const id = owners.push(element) - 1;
		element.kids.push({ page, id });
		this.#file.out(`/${element.role} <</MCID ${String(id)}>> BDC`);
		draw();
		this.#file.out('EMC');
	}
}

function spoken(block: TextBlock): string {
	return withoutSpent(block.text).replace(/\n/g, ' ');
}

/** The point at which a path begins. */
const BEGIN = /^\s*M\s*(-?[\d.]+)[\s,]+(-?[\d.]+)/;

const DRAWN_OUT_OF_ORDER = new Set(['Thai', 'Mymr', 'Ethi']);

/** Never as a property of marked content, where readers take it for visual order (poppler 22.12, PDFium, 2025). */
function needsActualText({ lines }: TextBlock): boolean {
	return lines.some(({ runs }) =>
		runs.some(({ level, script }) => level % 2 === 1 || DRAWN_OUT_OF_ORDER.has(script))
	);
}
