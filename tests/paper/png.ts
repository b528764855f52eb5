/** Small PNG files of few colours, for pictures that are kept: 8 bits a pixel with a palette, and read back again. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Picture } from './pictures.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');

function chunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([size, named, check]);
}

/** Of ten steps for red, green and blue; at most 256 colours of a page are kept, the others go to the nearest. */
export function writePng({ width, height, data }: Picture): Buffer {
	const coarse = (value: number): number => Math.round((Math.round((value * 9) / 255) * 255) / 9);
	const colourAt = (at: number): number =>
		(coarse(data[at]!) << 16) | (coarse(data[at + 1]!) << 8) | coarse(data[at + 2]!);
	const counts = new Map<number, number>();
	for (let at = 0; at < data.length; at += 4) {
		const colour = colourAt(at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const kept = [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, 256)
		.map(([colour]) => colour);
	const indexOf = new Map(kept.map((colour, index) => [colour, index]));
	for (const colour of counts.keys()) if (!indexOf.has(colour)) indexOf.set(colour, nearest(kept, colour));
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			rows[y * (width + 1) + 1 + x] = indexOf.get(colourAt((y * width + x) * 4)) ?? 0;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3], 8);
	const palette = Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function nearest(colours: readonly number[], wanted: number): number {
	const away = (colour: number): number =>
		[16, 8, 0].reduce((sum, by) => sum + Math.abs(((colour >> by) & 255) - ((wanted >> by) & 255)), 0);
	let best = 0;
	for (const [index, colour] of colours.entries()) if (away(colour) < away(colours[best]!)) best = index;
	return best;
}

/** Only what `writePng` wrote. */
export function readPng(file: Buffer): Picture {
	const parts = new Map<string, Buffer>();
	for (let at = SIGNATURE.length; at < file.length;) {
		const size = file.readUInt32BE(at);
		parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + size));
		at += 12 + size;
	}
	const [header, palette] = [parts.get('IHDR')!, parts.get('PLTE')!];
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const rows = inflateSync(parts.get('IDAT')!);
	const data = new Uint8Array(width * height * 4).fill(255);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const colour = rows[y * (width + 1) + 1 + x]! * 3;
			data.set(palette.subarray(colour, colour + 3), (y * width + x) * 4);
		}
	return { width, height, data };
}
