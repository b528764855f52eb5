import type { FontEntry, Range } from '#lib/pdf/fonts/fontTable.ts';

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

function unicodeRange([first, last]: Range): string {
	return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

/** One `@font-face` rule; the browser fetches the file only when a character of its ranges is on the page. */
export function faceRule({ family, weight, file, ranges }: FontEntry): string {
	return `@font-face {
	font-family: '${family}';
	font-weight: ${String(weight)};
	font-display: swap;
	src: url('${file}') format('woff');
	unicode-range: ${ranges.map(unicodeRange).join(', ')};
}
`;
}
