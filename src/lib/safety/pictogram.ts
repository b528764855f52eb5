/**
 * A picture of a pack from outside, made into the one kind that plans keep: a JPEG of our own on white, at most 512 px,
 * drawn pictures in a square. An SVG is cleaned and then drawn as a picture; it is never put in the page. Browser only.
 */
import { PictureError } from './PictureError.ts';
import { LIMITS } from './limits.ts';
import type { KeptPhoto } from './photo.ts';
import { cleanSvg } from './svg/cleanSvg.ts';
import { svgText } from './svg/readTags.ts';

export interface OutsideBytes {
	readonly kind: 'svg' | 'png' | 'jpeg' | 'webp';
	readonly bytes: Uint8Array;
}
interface Drawable {
	readonly source: CanvasImageSource;
	readonly width: number;
	readonly height: number;
	readonly close: () => void;
}

const QUALITY = 0.9;

/** An SVG of our own as a PNG with this side, see-through where nothing is drawn. @throws PictureError */
export async function pngOf(svg: string, side: number): Promise<KeptPhoto> {
	const { source, width, height, close } = await drawnSvg(new TextEncoder().encode(svg), side);
	try {
		const canvas = new OffscreenCanvas(width, height);
		canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
		const blob = await canvas.convertToBlob({ type: 'image/png' });
		return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
	} finally {
		close();
	}
}

/** One at a time. @throws PictureError; `picture-slow` after 2 s */
export async function pictogramOf(picture: OutsideBytes): Promise<KeptPhoto> {
	const drawable = await inTime(picture.kind === 'svg' ? drawnSvg(picture.bytes) : drawnRaster(picture));
	try {
		return await inTime(onWhite(drawable, picture.kind === 'jpeg'));
	} finally {
		drawable.close();
	}
}

async function drawnSvg(bytes: Uint8Array, side: number = LIMITS.pictogramSide): Promise<Drawable> {
	const { markup, width, height } = cleanSvg(svgText(bytes), side);
	const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
	const image = new Image(width, height);
	image.src = url;
	const close = () => {
		image.removeAttribute('src');
		URL.revokeObjectURL(url);
	};
	try {
		await inTime(image.decode());
	} catch (error) {
		close();
		throw error instanceof PictureError ? error : new PictureError('picture-damaged', { cause: error });
	}
	return { source: image, width, height, close };
}

async function drawnRaster({ bytes, kind }: OutsideBytes): Promise<Drawable> {
	try {
		const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: `image/${kind}` }), {
			imageOrientation: 'from-image'
		});
		return {
			source: bitmap,
			width: bitmap.width,
			height: bitmap.height,
			close: () => {
				bitmap.close();
			}
		};
	} catch (error) {
		throw new PictureError('picture-damaged', { cause: error });
	}
}

/** A photo keeps its shape; a drawing stands whole in a square, because cards fill their frame. */
async function onWhite({ source, width, height }: Drawable, isPhoto: boolean): Promise<KeptPhoto> {
	const side = LIMITS.pictogramSide;
	const scale = isPhoto ? Math.min(1, side / Math.max(width, height)) : side / Math.max(width, height);
	const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
	const [across, down] = isPhoto ? [wide, high] : [side, side];
	const canvas = new OffscreenCanvas(across, down);
	const pen = canvas.getContext('2d', { alpha: false });
	if (!pen) throw new PictureError('picture-damaged');
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, across, down);
	pen.imageSmoothingQuality = 'high';
	pen.drawImage(source, (across - wide) / 2, (down - high) / 2, wide, high);
	const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
	return { bytes: new Uint8Array(await blob.arrayBuffer()), width: across, height: down };
}

function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new PictureError('picture-slow'));
		}, LIMITS.pictogramTime);
	});
	return Promise.race([work, late]).finally(() => {
		clearTimeout(timer);
	});
}
