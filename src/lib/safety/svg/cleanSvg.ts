/**
 * An SVG from outside, written anew with what a pictogram needs and nothing else. It is drawn as a picture only, where
 * browsers run no script and fetch nothing; this is the second wall, and the one that keeps drawing from taking long.
 */
import { PictureError } from '../PictureError.ts';
import { ATTRIBUTES, ELEMENTS, OPENED, PROPERTIES } from './allowed.ts';
import { Cost } from './Cost.ts';
import { type Tag, readTags } from './readTags.ts';

export interface CleanSvg {
	/** Starts with `<svg`; as large as `side` allows, in the shape of its view box. */
	readonly markup: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

const DEPTH = 60;
const STYLE_LETTERS = 32_000;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Whether the first element is one of SVG. The text may be cut short behind it. */
export function isSvg(text: string): boolean {
	try {
		for (const piece of readTags(text)) if (piece.kind !== 'text') return piece.name === 'svg';
	} catch (error) {
		if (!(error instanceof PictureError)) throw error;
	}
	return false;
}

/** @throws PictureError `picture-kind` for no SVG, `picture-damaged`, `picture-slow` for what costs too much to draw */
export function cleanSvg(text: string, side: number): CleanSvg {
	const out: string[] = [];
	const cost = new Cost();
	const open: string[] = [];
	/** How deep inside something that is left out. */
	let skipping = 0;
	let size: ReturnType<typeof sizeOf> | undefined;
	for (const piece of readTags(text)) {
		if (piece.kind === 'text') {
			const inside = open.at(-1);
			if (skipping || inside === undefined) continue;
			if (inside === 'style') out.push(escaped(cleanSheet(piece.text)));
			else if (inside === 'text' || inside === 'tspan') out.push(escaped(piece.text.slice(0, 500)));
			continue;
		}
		const { name, kind, isEmpty } = piece;
		if (!size && kind === 'open') {
			if (name !== 'svg') throw new PictureError('picture-kind');
			size = sizeOf(piece, side);
		}
		if (OPENED.has(name)) continue;
		if (skipping || !ELEMENTS.has(name)) {
			if (!isEmpty) skipping += kind === 'open' ? 1 : -1;
			if (skipping < 0) throw new PictureError('picture-damaged');
			continue;
		}
		if (kind === 'close') {
			if (open.pop() !== name) throw new PictureError('picture-damaged');
			cost.leave();
			out.push(`</${name}>`);
			if (!open.length) break;
			continue;
		}
		if (open.length >= DEPTH) throw new PictureError('picture-slow');
		const isRoot = !open.length;
		cost.enter(piece.attributes);
		out.push(isRoot && size ? rootOf(piece, size) : `<${name}${attributesOf(piece, cost)}>`);
		if (isEmpty) {
			cost.leave();
			out.push(`</${name}>`);
			if (isRoot) break;
		} else open.push(name);
	}
	if (!size || open.length) throw new PictureError(size ? 'picture-damaged' : 'picture-kind');
	cost.check();
	return { markup: out.join(''), width: size.width, height: size.height };
}

const rootOf = (
	tag: Tag,
	{ box, width, height }: { readonly box: string; readonly width: number; readonly height: number }
): string => {
	const { fill, stroke, style } = Object.fromEntries(tag.attributes);
	const own = new Map(
		Object.entries({ fill, stroke, style }).filter(([, value]) => value !== undefined)
	) as Map<string, string>;
	return `<svg xmlns="${NAMESPACE}" viewBox="${box}" width="${String(width)}" height="${String(height)}"${attributesOf({ ...tag, attributes: own }, undefined)}>`;
};

function sizeOf({ attributes }: Tag, side: number): { box: string; width: number; height: number } {
	const numbers = (attributes.get('viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [x = NaN, y = NaN, wide = NaN, high = NaN] = numbers;
	const given = numbers.length === 4 && [x, y, wide, high].every(Number.isFinite);
	const length = (name: string): number => parseFloat(attributes.get(name) ?? '');
	const box = given ? [x, y, wide, high] : [0, 0, length('width'), length('height')];
	const [, , width = NaN, height = NaN] = box;
	if (!(width > 0 && height > 0 && width < 1e7 && height < 1e7)) throw new PictureError('picture-damaged');
	const scale = side / Math.max(width, height);
	return {
		box: box.join(' '),
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale))
	};
}

const LOCAL = /^#[\w.:-]+$/;
const URL_OF = /^url\(\s*(['"]?)(#[\w.:-]+)\1\s*\)(\s+(none|#[0-9a-fA-F]{3,8}))?$/;

function attributesOf({ name, attributes }: Tag, cost: Cost | undefined): string {
	let out = '';
	for (const [key, value] of attributes) {
		if (key === 'style') {
			const style = cleanDeclarations(value, cost);
			if (style) out += ` style="${escaped(style)}"`;
		} else if (key === 'href' || key === 'xlink:href') {
			if (LOCAL.test(value) && /^(use|linearGradient|radialGradient)$/.test(name)) out += ` href="${value}"`;
		} else if (PROPERTIES.has(key)) {
			const kept = cleanValue(value);
			if (kept !== undefined) out += ` ${key}="${escaped(kept)}"`;
		} else if (ATTRIBUTES.has(key) && !/url\(|[<\\]/i.test(value)) out += ` ${key}="${escaped(value)}"`;
	}
	return out;
}

/** A colour, a number, a word, or something of this very picture. */
function cleanValue(value: string): string | undefined {
	const plain = value.trim().replace(/\s*!important$/, '');
	if (/^url\(/i.test(plain)) return URL_OF.test(plain) ? plain : undefined;
	return /^(?:rgba?\([\d\s.,%/]+\)|hsla?\([\d\s.,%/a-z]+\)|[#\w.%+\s-]{1,60})$/.test(plain)
		? plain
		: undefined;
}

function cleanDeclarations(style: string, cost?: Cost): string {
	return style
		.slice(0, STYLE_LETTERS)
		.split(';')
		.flatMap((declaration) => {
			const [key = '', ...rest] = declaration.split(':');
			const value = cleanValue(rest.join(':'));
			const property = key.trim().toLowerCase();
			if (value === undefined || !PROPERTIES.has(property)) return [];
			cost?.point(value);
			return [`${property}:${value}`];
		})
		.join(';');
}

const SELECTOR = /^[.#]?[\w-]+(?:\s*,\s*[.#]?[\w-]+)*$/;

/** Rules for a class, an id or an element; no at-rules, no other selectors. */
function cleanSheet(sheet: string): string {
	if (sheet.length > STYLE_LETTERS) throw new PictureError('picture-slow');
	const bare = sheet.replace(/\/\*[^]*?(\*\/|$)/g, ' ');
	let out = '';
	for (const rule of bare.split('}').slice(0, -1)) {
		const [selector = '', body = '', ...more] = rule.split('{');
		const simple = selector.trim();
		// A block inside a block is an at-rule's.
		if (more.length || simple.length > 400 || !SELECTOR.test(simple)) continue;
		// What a rule draws from elsewhere is not counted by element, so it may not.
		const kept = cleanDeclarations(body)
			.split(';')
			.filter((one) => !/^(?:mask|clip-path):/.test(one))
			.join(';');
		if (kept) out += `${simple}{${kept}}`;
	}
	return out;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters, half characters and two that are none: XML has no place for them. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const escaped = (text: string): string =>
	text.replace(UNWRITABLE, ' ').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
