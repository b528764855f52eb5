import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMetadata } from './index.ts';

const segment = (marker: number, body: string | readonly number[]): number[] => {
	const bytes = typeof body === 'string' ? Array.from(body, (sign) => sign.charCodeAt(0)) : [...body];
	return [0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes];
};
const START = [0xff, 0xd8];
const JFIF = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
const FRAME = segment(0xc2, [8, 0, 9, 0, 9, 1, 1, 0x11, 0]);
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 0xff, 0, 2, 0xff, 0xd0, 3];
const END = [0xff, 0xd9];
const EXIF = segment(0xe1, 'Exif\0\0 59.91 N 10.75 E');
const jpeg = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());
const picture = jpeg(START, JFIF, FRAME, SCAN, segment(0xc4, [0]), SCAN, END);

describe('a photo from a stranger', () => {
	it('keeps its picture, and the colours it is meant to have', () => {
		expect(withoutMetadata(picture)).toBe(picture);
		const colours = [
			segment(0xe2, 'ICC_PROFILE\0\x01\x01sRGB'),
			segment(0xee, 'Adobe\0d\0\0\0\0\x01')
		].flat();
		const coloured = jpeg(START, JFIF, colours, FRAME, SCAN, END);
		expect(withoutMetadata(coloured)).toBe(coloured);
	});

	it.each<[string, Uint8Array]>([
		['place and time', jpeg(START, JFIF, EXIF, [...picture.subarray(2 + JFIF.length)])],
		[
			'a thumbnail',
			jpeg(START, JFIF, segment(0xe0, `JFXX\0${'x'.repeat(40)}`), [...picture.subarray(2 + JFIF.length)])
		],
		[
			'a caption',
			jpeg(START, JFIF, segment(0xed, 'Photoshop 3.0\0Selam'), [...picture.subarray(2 + JFIF.length)])
		],
		[
			'a comment between its scans',
			jpeg(START, JFIF, FRAME, SCAN, segment(0xfe, 'Selam'), segment(0xc4, [0]), SCAN, END)
		],
		[
			'a film behind its end',
			jpeg(
				[...picture],
				[0, 0, 0, 24],
				Array.from('ftypmp42', (s) => s.charCodeAt(0)),
				END
			)
		]
	])('loses %s', (_, told) => {
		expect(withoutMetadata(told)).toEqual(picture);
	});

	it('of any bytes comes to an end, and is never longer than it was', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(picture.length), (noise, cut) => {
				const bytes = jpeg([...picture.subarray(0, cut)], [...noise], [...picture.subarray(cut)]);
				const once = withoutMetadata(bytes);
				expect(once.length).toBeLessThanOrEqual(bytes.length);
				expect(once.subarray(0, 2)).toEqual(bytes.subarray(0, 2));
			})
		);
	});
});
