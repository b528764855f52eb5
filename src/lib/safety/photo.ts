/**
 * A photo from camera or file, made into the one kind that plans keep: a JPEG of our own, turned right, at most
 * 1800 px and 1.5 MB, with nothing left in it but the picture. Browser only.
 */
import { imageHeader } from './imageHeader.ts';
import { LIMITS } from './limits.ts';
import { PictureError } from './PictureError.ts';

export interface KeptPhoto {
	/** JPEG. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly width: number;
	readonly height: number;
}

/** Enough of the file for the header of a JPEG with a thumbnail and colour profile before it. */
const HEADER_BYTES = 512 * 1024;
const QUALITIES = [0.86, 0.78, 0.68, 0.55, 0.4];

/** @throws PictureError before anything is decoded for what is too large or no photo; `picture-slow` after 15 s */
export async function preparePhoto(file: Blob): Promise<KeptPhoto> {
	if (file.size > LIMITS.photoBytes) throw new PictureError('picture-too-large');
	const { width, height } = imageHeader(new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer()));
	if (width * height > LIMITS.pixels) throw new PictureError('picture-too-large');
	const picture = await inTime(decoded(file));
	try {
		return await inTime(encoded(picture));
	} finally {
		picture.close();
	}
}

async function decoded(file: Blob): Promise<ImageBitmap> {
	try {
		return await createImageBitmap(file, { imageOrientation: 'from-image' });
	} catch (error) {
		throw new PictureError('picture-damaged', { cause: error });
	}
}

async function encoded(picture: ImageBitmap): Promise<KeptPhoto> {
	const { width, height } = fitted(picture.width, picture.height);
	const canvas = new OffscreenCanvas(width, height);
	const pen = canvas.getContext('2d', { alpha: false });
	if (!pen) throw new PictureError('picture-damaged');
	// Where a PNG is see-through, paper shows.
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, width, height);
	pen.imageSmoothingQuality = 'high';
	pen.drawImage(picture, 0, 0, width, height);
	for (const quality of QUALITIES) {
		const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
		if (blob.size <= LIMITS.keptBytes)
			return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
	}
	throw new PictureError('picture-too-large');
}

/** The largest size of the same shape that a plan keeps; small pictures stay as they are. */
export function fitted(width: number, height: number): { readonly width: number; readonly height: number } {
	const scale = Math.min(1, LIMITS.keptSide / Math.max(width, height));
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new PictureError('picture-slow'));
		}, LIMITS.photoTime);
	});
	return Promise.race([work, late]).finally(() => {
		clearTimeout(timer);
	});
}
