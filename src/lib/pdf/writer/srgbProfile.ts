/**
 * The colours of sRGB as an ICC profile of 520 bytes, made here so that nothing has to be shipped or licensed.
 * Sources: IEC 61966-2-1 (primaries, white, curve), ICC.1:2004-10 (the format, version 4.2, which ISO 32000-1 allows).
 */

/** Columns for red, green and blue in XYZ under D50, times 65,536: IEC 61966-2-1 adapted by Bradford, white as D50. */
const COLORANTS = [
	['rXYZ', [28576, 14581, 912]],
	['gXYZ', [25239, 46983, 6361]],
	['bXYZ', [9375, 3972, 46788]]
] as const;
/** Bradford's matrix from D65 to D50, row by row, times 65,536. */
const ADAPTATION = [68674, 1502, -3291, 1939, 64912, -1119, -606, 988, 49262];
const D50 = [63190, 65536, 54061];
/** Y = (a·X + b)^g from d on, c·X below: g, a, b, c, d, times 65,536. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map((value) => Math.round(value * 65536));
/** Function type 3 of a parametric curve. */
const PARAMETRIC = 3;

const HEADER = 128;
const NO_RIGHTS = 'No copyright, use freely';

type Tag = readonly [names: readonly string[], data: readonly number[]];

function uint32(value: number): number[] {
	return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function sign(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}

const element = (type: string, values: readonly number[]): number[] => [
	...sign(type),
	...uint32(0),
	...values.flatMap(uint32)
];

/** A text in one language, in UTF-16. */
function multilingual(text: string): number[] {
	const letters = sign(text).flatMap((code) => [0, code]);
	return [...element('mluc', [1, 12]), ...sign('enUS'), ...uint32(letters.length), ...uint32(28), ...letters];
}

const TAGS: readonly Tag[] = [
	[['desc'], multilingual('sRGB')],
	[['cprt'], multilingual(NO_RIGHTS)],
	[['wtpt'], element('XYZ ', D50)],
	[['chad'], element('sf32', ADAPTATION)],
	...COLORANTS.map(([name, xyz]): Tag => [[name], element('XYZ ', xyz)]),
	[['rTRC', 'gTRC', 'bTRC'], element('para', [PARAMETRIC << 16, ...CURVE])]
];

function header(length: number): number[] {
	return [
		...uint32(length),
		...uint32(0),
		...uint32(0x04200000),
		...sign('mntrRGB XYZ '),
		// When it was made: a fixed day, so that the same document has the same bytes.
		...[2026, 11, 22, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
		...sign('acsp'),
		...[0, 0, 0, 0, 0, 0, 0].flatMap(uint32),
		...D50.flatMap(uint32),
		...Array.from({ length: HEADER - 80 }, () => 0)
	];
}

/** The same bytes each time. */
export function srgbProfile(): Uint8Array {
	const names = TAGS.flatMap(([each]) => each);
	const table: number[] = uint32(names.length);
	const data: number[] = [];
	const begin = HEADER + 4 + 12 * names.length;
	for (const [each, bytes] of TAGS) {
		for (const name of each) {
			table.push(...sign(name), ...uint32(begin + data.length), ...uint32(bytes.length));
		}
		data.push(...bytes);
		while (data.length % 4 > 0) data.push(0);
	}
	return Uint8Array.from([...header(begin + data.length), ...table, ...data]);
}
