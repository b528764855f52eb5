/**
 * Lays out, draws and writes away from the main thread. Fonts and shaped words stay between one export and the next.
 */
import { fontsFor } from '../fonts/fontsFor.ts';
import { documentInfo } from '../pages/documentInfo.ts';
import { layOutPlan } from '../pages/layOutPlan.ts';
import { missingIn } from '../pages/missingIn.ts';
import { textsOf } from '../pages/textsOf.ts';
import { paintSheet } from '../preview/paintSheet.ts';
import { readSheet } from '../preview/readSheet.ts';
import type { Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { greyPhotos } from './greyPhotos.ts';
import type { Answer, Ask, PdfTrouble, Photos, PreviewAsk, PreviewPage, WriteAsk } from './messages.ts';

class Trouble extends Error {
	readonly trouble: PdfTrouble;
	constructor(trouble: PdfTrouble, detail: string) {
		super(detail);
		this.trouble = trouble;
	}
}

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

const photosFor = ({ job, photos }: Ask): Promise<Photos> | Photos =>
	job.look === 'colour' ? photos : greyPhotos(photos);

/** A photo that no decoder can read is an empty place on the page, and not a page the less. */
async function imagesOf(photos: Photos): Promise<ReadonlyMap<string, ImageBitmap>> {
	const images = new Map<string, ImageBitmap>();
	for (const [hash, bytes] of photos) {
		const image = await createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => undefined);
		if (image) images.set(hash, image);
	}
	return images;
}

async function preview(ask: PreviewAsk): Promise<Answer> {
	const [sheets, photos] = await Promise.all([sheetsOf(ask), photosFor(ask)]);
	const images = await imagesOf(photos);
	const pages = sheets.map((sheet): PreviewPage => {
		const { width, height } = sheet;
		const canvas = new OffscreenCanvas(Math.round(width * ask.scale), Math.round(height * ask.scale));
		const context = canvas.getContext('2d');
		if (!context) throw new Trouble('failed', 'No canvas');
		paintSheet(sheet, context, ask.scale, (media) => images.get(media));
		return { width, height, image: canvas.transferToImageBitmap(), text: readSheet(sheet) };
	});
	for (const image of images.values()) image.close();
	return { id: ask.id, kind: 'pages', pages, missing: missingIn(sheets) };
}

const STEPS = 4;

async function write(ask: WriteAsk): Promise<Answer> {
	const progress = (done: number): void => {
		send({ id: ask.id, kind: 'progress', done, of: STEPS });
	};
	progress(0);
	// The writer brings jsPDF with it, which a preview has no use for
	const writing = import('../writer/writePdf.ts');
	const photos = await photosFor(ask);
	progress(1);
	const sheets = await sheetsOf(ask);
	progress(2);
	const { writePdf } = await writing;
	progress(3);
	const { planJson } = ask;
	const info = documentInfo(ask.job, {
		date: new Date(ask.date),
		...(planJson !== undefined && { planJson })
	});
	const bytes = writePdf(sheets, info, (hash) => {
		const photo = photos.get(hash);
		if (!photo) throw new Trouble('photo', hash);
		return photo;
	});
	progress(STEPS);
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
			? answer.pages.map(({ image }) => image)
			: answer.kind === 'pdf'
				? [answer.bytes.buffer]
				: [];
	postMessage(answer, { transfer });
}

/** Does what is asked and sends the answer, or what went wrong. */
export async function press(ask: Ask): Promise<void> {
	try {
		send(await (ask.kind === 'preview' ? preview(ask) : write(ask)));
	} catch (error) {
		const trouble = error instanceof Trouble ? error.trouble : 'failed';
		send({ id: ask.id, kind: 'trouble', trouble, detail: String(error) });
	}
}
