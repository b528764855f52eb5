/**
 * Words on the page: each in its own language and direction, as large as has room. A long word is parted with a hyphen
 * where its language lets it, and becomes smaller where it does not.
 */
import type { Group, Role, TextItem } from '../sheet.ts';
import { closeLines } from '../text/closeLines.ts';
import type { TextBlock } from '../text/textBlock.ts';
import { type Box, inLines, stack } from './box.ts';
import { type Desk, type Said, type Setter, saidIn } from './desk.ts';
import { SMALLEST_TEXT } from './paper.ts';
import type { Pair } from './printJob.ts';
import { remembered } from './remembering.ts';

export interface Style {
	/** Wished for; smaller when a word would otherwise break. Norwegian's size: other scripts stand larger. */
	readonly size: number;
	readonly bold?: boolean;
	/** Of the page, not of the text: the start edge of all texts is the same. */
	readonly align?: 'start' | 'center' | 'end';
	readonly color: string;
	readonly role?: Role;
	/** A long text may become a little smaller to stay within this many lines. */
	readonly lines?: number;
}

/** One text in a room of this width. */
export function textBox(desk: Desk, said: Said, width: number, style: Style): Box {
	const { language } = said;
	const align = style.align ?? 'start';
	const sameWay = language.dir === desk.job.own.dir;
	const block = stoodClose(fitted(desk.setter, said, width, style));
	const room = Number.isFinite(width) ? width : block.width;
	const item = (x: number, y: number): TextItem => ({
		kind: 'text',
		block,
		x,
		y,
		width: room,
		align: align === 'center' || sameWay ? align : align === 'start' ? 'end' : 'start',
		color: style.color
	});
	return {
		width: room,
		height: block.height,
		at: (x, y): readonly Group[] => [
			{ kind: 'group', role: style.role ?? 'P', lang: language.tag, children: [item(x, y)] }
		]
	};
}

/** One text that is only as wide as it must be, for lines of several. */
export function shortText(desk: Desk, said: Said, room: number, style: Style): Box {
	const wide = textBox(desk, said, Infinity, style);
	return wide.width <= room ? wide : textBox(desk, said, room, style);
}

/** Part of the wished size that words keep: a longer one is parted with a hyphen rather than made smaller still. */
const LEAST_PART = 0.85;

function fitted(setter: Setter, { text, language }: Said, width: number, style: Style) {
	const { size, bold = false, lines = 3 } = style;
	const wished = size * language.scale;
	const lineHeight = snugLines(text);
	const set = (at: number) =>
		setter.set(text, {
			lang: language.tag,
			dir: language.dir,
			size: at,
			bold,
			width,
			...(lineHeight !== undefined && { lineHeight })
		});
	if (!Number.isFinite(width)) return set(wished);
	const widest = widestWord(setter, text, language.tag, language.dir, bold);
	const unbroken = widest > 0 ? Math.floor((width / widest) * 2) / 2 : wished;
	const readable = Math.max(SMALLEST_TEXT, Math.round(2 * LEAST_PART * wished) / 2);
	let largest = Math.min(wished, Math.max(unbroken, readable));
	let block = set(largest);
	while (block.cut && largest > SMALLEST_TEXT) {
		largest = Math.max(SMALLEST_TEXT, largest - 0.5);
		block = set(largest);
	}
	if (block.lines.length <= lines) return block;
	const smaller = set(Math.max(SMALLEST_TEXT, Math.round(largest * 1.7) / 2));
	return smaller.lines.length < block.lines.length ? smaller : block;
}

/** Of scripts that are set with more room than most of their words need. */
const TALL = 1.5;
const closer = remembered(closeLines);
const stoodClose = (block: TextBlock): TextBlock =>
	block.lineHeight > TALL * block.size ? closer(block) : block;

/** Scripts without tall stacks stand well closer than a setter's careful default; nothing means the default. */
function snugLines(text: string): number | undefined {
	if (/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u.test(text)) return 1.25;
	if (/^[\p{sc=Ethiopic}\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u.test(text)) return 1.35;
	return undefined;
}

const WORD_ENDS = /[\s\u1361/-]+/u;
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const widestWords = new WeakMap<Setter, Map<string, number>>();

/** Width of the widest word as a factor of the size. */
function widestWord(setter: Setter, text: string, lang: string, dir: 'ltr' | 'rtl', bold: boolean): number {
	const known = widestWords.get(setter) ?? new Map<string, number>();
	widestWords.set(setter, known);
	const key = `${lang} ${String(bold)} ${text}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	const words = UNSPACED.test(text)
		? Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(text), ({ segment }) => segment)
		: text.split(WORD_ENDS);
	const widths = words
		.filter((word) => word.trim() !== '')
		.map((word) => setter.set(word, { lang, dir, size: 100, bold, width: Infinity }).width / 100);
	const widest = Math.max(0, ...widths);
	if (known.size > 5000) known.clear();
	known.set(key, widest);
	return widest;
}

export interface PairStyle {
	readonly first: number;
	readonly second: number;
	readonly align?: 'start' | 'center' | 'end';
	readonly color: string;
	readonly quiet: string;
	readonly lines?: number;
	/** False for whole paragraphs, which are heavy in bold. */
	readonly bold?: false;
}

/** Both languages, the first of them bold and larger, one under the other. */
export function pairBox(desk: Desk, pair: Pair, width: number, style: PairStyle): Box {
	const { align = 'start', lines = 3 } = style;
	return stack(
		saidIn(desk.job, pair).map((said, at) =>
			textBox(desk, said, width, {
				size: at ? style.second : style.first,
				bold: at === 0 && style.bold !== false,
				align,
				color: at ? style.quiet : style.color,
				lines
			})
		),
		1
	);
}

/** A heading in both languages, on one line where there is room. */
export function headingBox(
	desk: Desk,
	pair: Pair,
	width: number,
	role: 'H1' | 'H2',
	size: number,
	options: { readonly centre?: boolean; readonly after?: Pair } = {}
): Box {
	const { palette } = desk;
	const named = saidIn(desk.job, pair).map((said, at) =>
		shortText(desk, said, width, {
			size: at ? Math.max(SMALLEST_TEXT, size * 0.78) : size,
			bold: at === 0,
			color: at ? palette.quiet : palette.ink,
			lines: 1
		})
	);
	const after = saidIn(desk.job, options.after ?? { norwegian: '', own: '' })
		.slice(0, 1)
		.map((said) => shortText(desk, said, width, { size: SMALLEST_TEXT, color: palette.quiet, lines: 1 }));
	const line = inLines([...named, ...after], width, size * 0.5, 0, options);
	return {
		...line,
		width,
		at: (x, y) => [
			{
				kind: 'group',
				role,
				children: line.at(x, y).flatMap((item) => (item.kind === 'group' ? item.children : [item]))
			}
		]
	};
}
