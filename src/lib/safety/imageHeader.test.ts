import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageHeader, PictureError } from './index.ts';
import { fitted } from './photo.ts';

const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part
		)
	);
const big = (value: number, length: number): number[] =>
	Array.from({ length }, (_, at) => (value >>> (8 * (length - 1 - at))) & 255);
const little = (value: number, length: number): number[] => big(value, length).reverse();

const png = (width: number, height: number): Uint8Array =>
	bytesOf(
		[0x89],
		'PNG\r\n',
		[0x1a],
		'\n',
		big(13, 4),
		'IHDR',
		big(width, 4),
		big(height, 4),
		[8, 6, 0, 0, 0]
	);
const gif = (width: number, height: number): Uint8Array =>
	bytesOf('GIF89a', little(width, 2), little(height, 2));
const jpeg = (width: number, height: number, before: readonly number[] = []): Uint8Array =>
	bytesOf(
		[0xff, 0xd8, 0xff, 0xe0],
		big(4, 2),
		'JF',
		before,
		[0xff, 0xff, 0xc4],
		big(3, 2),
		[0],
		[0xff, 0xc2],
		big(11, 2),
		[8],
		big(height, 2),
		big(width, 2),
		[1, 0, 0, 0],
		[0xff, 0xda]
	);
const webp = (chunk: string, body: readonly number[]): Uint8Array =>
	bytesOf('RIFF', little(99, 4), 'WEBP', chunk, little(body.length, 4), body);

describe('the header of a picture', () => {
	it.each<[string, Uint8Array]>([
		['png', png(16_000, 9_000)],
		['gif', gif(16_000, 9_000)],
		['jpeg', jpeg(16_000, 9_000)],
		['webp', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(16_000, 2), ...little(9_000, 2)])],
		['webp', webp('VP8L', [0x2f, ...little((15_999 | (8_999 << 14)) >>> 0, 4)])],
		['webp', webp('VP8X', [0, 0, 0, 0, ...little(15_999, 3), ...little(8_999, 3)])]
	])('tells kind and size of a %s', (kind, bytes) => {
		expect(imageHeader(bytes)).toEqual({ kind, width: 16_000, height: 9_000 });
	});

	it('is none for SVG, HEIC, PDF and nothing at all', () => {
		for (const start of ['<svg xmlns="http://www.w3.org/2000/svg">', '\0\0\0\x18ftypheic', '%PDF-1.7', ''])
			expect(() => imageHeader(bytesOf(start))).toThrow(expect.objectContaining({ code: 'picture-kind' }));
	});

	it('is damaged when it ends too soon or claims no size', () => {
		for (const bytes of [jpeg(10, 10).subarray(0, 12), png(0, 10), gif(10, 10).subarray(0, 7)])
			expect(() => imageHeader(bytes)).toThrow(expect.objectContaining({ code: 'picture-damaged' }));
	});

	it('of any bytes is an answer or a refusal', () => {
		const starts = [png(9, 9), gif(9, 9), jpeg(9, 9), webp('VP8X', [])];
		fc.assert(
			fc.property(
				fc.constantFrom(...starts),
				fc.uint8Array({ maxLength: 60 }),
				fc.nat(30),
				(start, noise, cut) => {
					const bytes = bytesOf([...start.subarray(0, cut)], [...noise]);
					try {
						imageHeader(bytes);
					} catch (error) {
						expect(error).toBeInstanceOf(PictureError);
					}
				}
			),
			{ numRuns: 2000 }
		);
	});
});

describe('a photo that a plan keeps', () => {
	it('has at most 1800 px on its longer side, and its own shape', () => {
		expect(fitted(4000, 3000)).toEqual({ width: 1800, height: 1350 });
		expect(fitted(600, 800)).toEqual({ width: 600, height: 800 });
		expect(fitted(40_000, 1)).toEqual({ width: 1800, height: 1 });
	});
});
