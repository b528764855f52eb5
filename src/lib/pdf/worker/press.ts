/**
 * Lays out, draws and writes away from the main thread. Fonts stay between one export and the next, words and drawings
 * up to a number, photos as long as the newest job shows them.
 */
import type { MediaHash } from '#lib/plan/index.ts';
import { fontsFor } from '../fonts/fontsFor.ts';
import { documentInfo } from '../pages/documentInfo.ts';
import { layOutPlan } from '../pages/layOutPlan.ts';
import { missingIn } from '../pages/missingIn.ts';
import { textsOf } from '../pages/textsOf.ts';
import { paintSheet } from '../preview/paintSheet.ts';
import { readSheet } from '../preview/readSheet.ts';
import type { Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { knowDrawings } from './knowDrawings.ts';
import type { Answer, Ask, DrawnPage, PdfTrouble, Photos, PreviewAsk, WriteAsk } from './messages.ts';
import { PhotoStock } from './PhotoStock.ts';
import { sheetMark } from './sheetMark.ts';

class Trouble extends Error {
	readonly trouble: PdfTrouble;
	constructor(trouble: PdfTrouble, detail: string) {
		super(detail);
		this.trouble = trouble;
	}
}

const stock = new PhotoStock();
const setters = new Map<string, Promise<TextSetter>>();

function setterAt(fonts: string): Promise<TextSetter> {
	const known = setters.get(fonts);
	if (known) return known;
	const setter = TextSetter.create(async (file) => {
		const response = await fetch(fonts + file);
		if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
		return new Uint8Array(await response.arrayBuffer());
	}, []);
	setters.set(fonts, setter);
	// What failed is tried again with the next wish.
	setter.catch(() => setters.delete(fonts));
	return setter;
}

async function sheetsOf({ job, fonts }: Ask): Promise<readonly Sheet[]> {
	const setter = await setterAt(fonts);
	try {
		const texts = textsOf(job);
		await setter.load(
			fontsFor(texts),
			texts.map(({ lang }) => lang)
		);
	} catch (error) {
		throw new Trouble('fonts', String(error));
	}
	return layOutPlan(job, setter);
}

async function preview(ask: PreviewAsk, came: Photos): Promise<Answer> {
	const { look } = ask.job;
	const [sheets, photos] = await Promise.all([sheetsOf(ask), stock.inLook(came, look)]);
	const images = await stock.images(photos, look);
	const known = new Set(ask.known);
	const pages = sheets.map((sheet): DrawnPage => {
		const mark = sheetMark(sheet, ask.scale);
		// Each image has one page only: a page that comes twice is drawn the second time
		if (known.delete(mark)) return { mark };
		const { width, height } = sheet;
		const canvas = new OffscreenCanvas(Math.round(width * ask.scale), Math.round(height * ask.scale));
		const context = canvas.getContext('2d');
		if (!context) throw new Trouble('failed', 'No canvas');
		paintSheet(sheet, context, ask.scale, (media) => images.get(media));
		return { width, height, image: canvas.transferToImageBitmap(), text: readSheet(sheet), mark };
	});
	return { id: ask.id, kind: 'pages', pages, missing: missingIn(sheets) };
}

/** How far the work is when photos are ready, when pages are laid out, and when they are drawn; then the rest. */
const PREPARED = 0.05;
const LAID_OUT = 0.45;
const DRAWN = 0.8;

async function write(ask: WriteAsk, came: Photos): Promise<Answer> {
	const progress = (done: number): void => {
		send({ id: ask.id, kind: 'progress', done, of: 1 });
	};
	progress(0);
	// The writer brings jsPDF with it, which a preview has no use for
	const writing = import('../writer/writePdf.ts');
	const photos = await stock.inLook(came, ask.job.look);
	progress(PREPARED);
	const sheets = await sheetsOf(ask);
	const { writePdf } = await writing;
	progress(LAID_OUT);
	const { planJson } = ask;
	const info = documentInfo(ask.job, {
		date: new Date(ask.date),
		...(planJson !== undefined && { planJson })
	});
	const media = (hash: MediaHash): Uint8Array => {
		const photo = photos.get(hash);
		if (!photo) throw new Trouble('photo', hash);
		return photo;
	};
	const bytes = writePdf(sheets, info, media, (done) => {
		progress(LAID_OUT + ((DRAWN - LAID_OUT) * done) / sheets.length);
	});
	progress(1);
	return {
		id: ask.id,
		kind: 'pdf',
		bytes: new Uint8Array(bytes),
		pages: sheets.length,
		missing: missingIn(sheets)
	};
}

function send(answer: Answer): void {
	const transfer: Transferable[] =
		answer.kind === 'pages'
			? answer.pages.flatMap((page) => ('image' in page ? page.image : []))
			: answer.kind === 'pdf'
				? [answer.bytes.buffer]
				: [];
	postMessage(answer, { transfer });
}

/** Does what is asked and sends the answer, or what went wrong. */
export async function press(ask: Ask): Promise<void> {
	try {
		const photos = stock.take(ask);
		knowDrawings(ask.job);
		send(await (ask.kind === 'preview' ? preview(ask, photos) : write(ask, photos)));
	} catch (error) {
		const trouble = error instanceof Trouble ? error.trouble : 'failed';
		send({ id: ask.id, kind: 'trouble', trouble, detail: String(error) });
	}
}
