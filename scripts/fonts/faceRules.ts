import type { FontEntry, Range } from '#lib/pdf/fonts/fontTable.ts';

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

function unicodeRange([first, last]: Range): string {
	return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

interface Face {
	readonly family: string;
	readonly weight: 400 | 700;
	readonly file: string;
	readonly ranges: readonly Range[];
}

/** One `@font-face` rule; the browser fetches the file only when a character of its ranges is on the page. */
export function faceRule({ family, weight, file, ranges }: Face): string {
	return `@font-face {
	font-family: '${family}';
	font-weight: ${String(weight)};
	font-display: swap;
	src: url('${file}') format('${file.endsWith('2') ? 'woff2' : 'woff'}');
	unicode-range: ${ranges.map(unicodeRange).join(', ')};
}
`;
}

/** The ranges without what the others hold. */
export const without = (ranges: readonly Range[], others: readonly Range[]): readonly Range[] =>
	others.reduce<readonly Range[]>(
		(left, [from, to]) =>
			left.flatMap(([first, last]): Range[] =>
				to < first || from > last
					? [[first, last]]
					: [
							...(first < from ? [[first, from - 1] as const] : []),
							...(last > to ? [[to + 1, last] as const] : [])
						]
			),
		ranges
	);

export const usualFile = ({ name }: FontEntry): string => `${name}-usual.woff2`;

/**
 * The rules of one font. Of two files that both have a character the browser takes the one whose rule stands last;
 * a letter outside the usual file still finds its marks in the whole one.
 */
export function faceRules(entry: FontEntry): string[] {
	const { usual, combining = [], ranges } = entry;
	if (!usual) return [faceRule(entry)];
	return [
		faceRule({ ...entry, ranges: without(ranges, usual) }),
		faceRule({ ...entry, file: usualFile(entry), ranges: [...usual, ...combining] })
	];
}
