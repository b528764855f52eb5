import type { Paint } from '../../src/lib/symbols/drawing.ts';
import { coverOf, type Style } from './style.ts';

/** Skin, shaded or not, and brown or fair hair follow the person; grey, red and black hair stays as drawn. */
const FOLLOWS = {
	skin: new Set(['#fcea2b', '#f1b31c', '#fadcbc', '#f4aa41', '#debb90']),
	hair: new Set(['#a57939', '#f1b31c', '#f4aa41', '#fcea2b'])
};

/** The colour of an element's fill or stroke; undefined when there is none to be seen. */
export function paintOf(style: Style, kind: 'fill' | 'stroke'): Paint | undefined {
	const value = style[kind];
	if (value === 'none' || value === 'transparent' || coverOf(style, kind) === 0) return undefined;
	const hex = longHex(value);
	return style.layer && FOLLOWS[style.layer].has(hex) ? style.layer : hex;
}

const NAMES: Readonly<Record<string, string>> = {
	black: '#000000',
	white: '#ffffff',
	gray: '#808080',
	currentColor: '#000000'
};

function longHex(value: string): `#${string}` {
	const hex = (NAMES[value] ?? value).toLowerCase();
	if (/^#[0-9a-f]{6}$/.test(hex)) return hex as `#${string}`;
	if (/^#[0-9a-f]{3}$/.test(hex)) return hex.replace(/[0-9a-f]/g, '$&$&') as `#${string}`;
	throw new Error(`Not a colour we know: ${value}`);
}
