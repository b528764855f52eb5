/** The page of the photo checks: photos as cameras write them, taken in by our own door. */
import { preparePhoto } from '#lib/safety/index.ts';

/** As the scene is to be seen: four corners, wider than high. */
const [WIDE, HIGH] = [96, 64];
const CORNERS = ['#ff0000', '#00ff00', '#0000ff', '#ffffff'] as const;

/**
 * Where a point of the upright scene, from 0 to 1, is stored by a camera that writes this orientation (EXIF 2.32, tag
 * 0x0112: which side of the scene the first row and the first column are).
 */
const STORED: readonly ((x: number, y: number) => readonly [number, number])[] = [
	(x, y) => [x, y],
	(x, y) => [1 - x, y],
	(x, y) => [1 - x, 1 - y],
	(x, y) => [x, 1 - y],
	(x, y) => [y, x],
	(x, y) => [y, 1 - x],
	(x, y) => [1 - y, 1 - x],
	(x, y) => [1 - y, x]
];

/** Big-endian TIFF with one field: 0x0112, one short. */
const TIFF = '4d4d002a00000008 0001 0112 0003 00000001 00NN0000 00000000';
const EXIF = '457869660000';

function exifSegment(orientation: number): Uint8Array<ArrayBuffer> {
	const hex = `ffe10022${EXIF}${TIFF.replace('NN', orientation.toString(16).padStart(2, '0'))}`;
	return Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

async function photoWith(orientation: number): Promise<Blob> {
	const isOnSide = orientation > 4;
	const [width, height] = isOnSide ? [HIGH, WIDE] : [WIDE, HIGH];
	const canvas = new OffscreenCanvas(width, height);
	const pen = canvas.getContext('2d');
	const place = STORED[orientation - 1];
	if (!pen || !place) throw new Error('No canvas');
	for (const [at, colour] of CORNERS.entries()) {
		const [x, y] = place(at % 2 ? 0.75 : 0.25, at > 1 ? 0.75 : 0.25);
		pen.fillStyle = colour;
		pen.fillRect((x - 0.25) * width, (y - 0.25) * height, width / 2, height / 2);
	}
	const jpeg = new Uint8Array(
		await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })).arrayBuffer()
	);
	const parts = [jpeg.subarray(0, 2), exifSegment(orientation), jpeg.subarray(2)];
	return new Blob(parts, { type: 'image/jpeg' });
}

/** What is wrong with a photo of this orientation once we have taken it in; empty when it stands as it was seen. */
async function turned(orientation: number): Promise<string> {
	const kept = await preparePhoto(await photoWith(orientation));
	if (kept.width !== WIDE || kept.height !== HIGH) return `is ${String(kept.width)} wide`;
	const image = await createImageBitmap(new Blob([kept.bytes], { type: 'image/jpeg' }), {
		imageOrientation: 'none'
	});
	const pen = new OffscreenCanvas(WIDE, HIGH).getContext('2d');
	pen?.drawImage(image, 0, 0);
	const seen = CORNERS.map((_, at) => {
		const [x, y] = [at % 2 ? 0.75 : 0.25, at > 1 ? 0.75 : 0.25];
		const pixel = pen?.getImageData(x * WIDE, y * HIGH, 1, 1).data ?? [];
		return `#${Array.from(pixel.slice(0, 3), (value) => (value > 127 ? 'ff' : '00')).join('')}`;
	});
	return seen.join() === CORNERS.join() ? '' : `shows ${seen.join(' ')}`;
}
Object.assign(globalThis, { turned });
export type Turned = typeof turned;
