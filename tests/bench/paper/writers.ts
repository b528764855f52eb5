/**
 * Our writer and two others, each asked for the same cards: picture over two texts, four in a row, so many a page, in
 * the same fonts. Ours makes tags, a foot with its sources and panels beside; the others only what is asked.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { woffToSfnt } from '#lib/pdf/fonts/woffToSfnt.ts';
import { fontsFor } from '#lib/pdf/fonts/fontsFor.ts';
import { headlessJob } from '#lib/pdf/headless.ts';
import { documentInfo } from '#lib/pdf/pages/documentInfo.ts';
import { layOutPlan } from '#lib/pdf/pages/layOutPlan.ts';
import { textsOf } from '#lib/pdf/pages/textsOf.ts';
import { TextSetter } from '#lib/pdf/text/TextSetter.ts';
import { writePdf } from '#lib/pdf/writer/writePdf.ts';
import type { Shape } from '#lib/symbols/index.ts';
import { planOf } from '../plans.ts';
import { type PaperCard, pagesOf, paperCards } from './cards.ts';

export interface Content {
	readonly own: string;
	readonly cards: number;
	/** For the others: ours finds its own pages. */
	readonly onPage: number;
}

/** Prepared once for a content; then it prints as often as it is asked. */
export type Writer = (content: Content) => Promise<() => Promise<Uint8Array>>;

const PICTURE = 57;
const SIZES = [14, 12] as const;
const MARGIN = 28;
const COLUMNS = 4;

const FONTS = new URL('../../../static/fonts/', import.meta.url);

/** Of the script that most needs one. */
const STEMS: Readonly<Record<string, string>> = {
	ar: 'NotoSansArabic',
	ti: 'NotoSansEthiopic',
	my: 'NotoSansMyanmar'
};

interface FontFiles {
	readonly normal: string;
	readonly bold: string;
}

/** Latin and the own script as TrueType files: unpacking them for each document would be most of the others' time. */
async function fontFiles(own: string): Promise<Readonly<Record<'Latin' | 'Own', FontFiles>>> {
	const folder = await mkdtemp(join(tmpdir(), 'bildeplan-fonts-'));
	process.on('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	const unpacked = async (name: string): Promise<string> => {
		const path = join(folder, `${name}.ttf`);
		await writeFile(path, await woffToSfnt(new Uint8Array(await readFile(new URL(`${name}.woff`, FONTS)))));
		return path;
	};
	const both = async (stem: string): Promise<FontFiles> => ({
		normal: await unpacked(`${stem}-Regular`),
		bold: await unpacked(`${stem}-Bold`)
	});
	return { Latin: await both('NotoSans'), Own: await both(STEMS[own] ?? 'NotoSans') };
}

const ours: Writer = async ({ own, cards }) => {
	const plan = planOf(['meg/fri'], cards, { own });
	const job = await headlessJob(plan, { locales: nodeLocales(), today: '2026-11-22', boards: ['meg'] });
	let kept: TextSetter | undefined;
	return async () => {
		kept ??= await TextSetter.create((file) => readFile(new URL(file, FONTS)), fontsFor(textsOf(job)));
		const info = documentInfo(job, { date: new Date(0) });
		return writePdf(layOutPlan(job, kept), info, (hash) => {
			throw new Error(`No photo ${hash}`);
		});
	};
};

interface PdfMake {
	setFonts(fonts: object): void;
	setUrlAccessPolicy(policy: () => boolean): void;
	setLocalAccessPolicy(policy: () => boolean): void;
	createPdf(document: object): { getBuffer(): Promise<Uint8Array> };
}

const pdfmake: Writer = async ({ own, cards, onPage }) => {
	// No types of it are among our packages
	const name = 'pdfmake';
	const { default: maker } = (await import(name)) as { default: PdfMake };
	maker.setUrlAccessPolicy(() => false);
	maker.setLocalAccessPolicy(() => true);
	maker.setFonts(await fontFiles(own));
	const pages = pagesOf(await paperCards(own, cards), onPage);
	const cell = (card: PaperCard | undefined): object | string =>
		card
			? {
					stack: [
						{ svg: card.svg, fit: [PICTURE, PICTURE] },
						{ text: card.own, font: 'Own', bold: true, fontSize: SIZES[0] },
						{ text: card.nb, font: 'Latin', fontSize: SIZES[1] }
					],
					alignment: 'center'
				}
			: '';
	return () =>
		maker
			.createPdf({
				pageSize: 'A4',
				pageMargins: MARGIN,
				defaultStyle: { font: 'Latin' },
				content: pages.map((page, at) => ({
					...(at > 0 && { pageBreak: 'before' }),
					layout: 'noBorders',
					table: {
						widths: Array.from({ length: COLUMNS }, () => '*'),
						body: Array.from({ length: Math.ceil(page.length / COLUMNS) }, (_, row) =>
							Array.from({ length: COLUMNS }, (_, column) => cell(page[row * COLUMNS + column]))
						)
					}
				}))
			})
			.getBuffer();
};

interface ReactPdf {
	readonly Font: {
		register(font: { family: string; fonts: object[] }): void;
	};
	renderToBuffer(document: unknown): Promise<Uint8Array>;
	readonly Document: unknown;
	readonly Page: unknown;
	readonly View: unknown;
	readonly Text: unknown;
	readonly Svg: unknown;
	readonly Path: unknown;
}
interface React {
	createElement(kind: unknown, settings: object | null, ...children: readonly unknown[]): unknown;
}

const reactPdf: Writer = async ({ own, cards, onPage }) => {
	// Its types need those of React, which are not among our packages
	const names = ['react', '@react-pdf/renderer'] as const;
	const { createElement: make } = (await import(names[0])) as React;
	const { Font, renderToBuffer, ...parts } = (await import(names[1])) as ReactPdf;
	const { Document, Page, View, Text, Svg, Path } = parts;
	for (const [family, { normal, bold }] of Object.entries(await fontFiles(own)))
		Font.register({
			family,
			fonts: [
				{ src: normal, fontWeight: 400 },
				{ src: bold, fontWeight: 700 }
			]
		});
	const pages = pagesOf(await paperCards(own, cards), onPage);
	const path = ({ d, fill, evenOdd, stroke, width, cap, join }: Shape, key: number): unknown =>
		make(Path, {
			key,
			d,
			fill: fill ?? 'none',
			...(evenOdd && { fillRule: 'evenodd' }),
			...(stroke && { stroke, strokeWidth: width ?? 1 }),
			...(cap && { strokeLinecap: cap }),
			...(join && { strokeLinejoin: join })
		});
	const text = (words: string, family: string, fontSize: number, fontWeight: number): unknown =>
		make(Text, { style: { fontFamily: family, fontSize, fontWeight, textAlign: 'center' } }, words);
	const card = ({ own: words, nb, drawing }: PaperCard, key: number): unknown =>
		make(
			View,
			{ key, style: { width: '25%', alignItems: 'center', padding: 4 } },
			make(
				Svg,
				{ viewBox: drawing.box.join(' '), style: { width: PICTURE, height: PICTURE } },
				drawing.shapes.map(path)
			),
			text(words, 'Own', SIZES[0], 700),
			text(nb, 'Latin', SIZES[1], 400)
		);
	return () =>
		renderToBuffer(
			make(
				Document,
				null,
				pages.map((page, key) =>
					make(
						Page,
						{ key, size: 'A4', style: { padding: MARGIN, flexDirection: 'row', flexWrap: 'wrap' } },
						page.map(card)
					)
				)
			)
		);
};

export const WRITERS = { ours, pdfmake, '@react-pdf': reactPdf } as const;
export type WriterName = keyof typeof WRITERS;
