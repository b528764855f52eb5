import type { Sheet } from '../sheet.ts';

/** Set words and drawings are many numbers, and the same ones come again as the same things. */
const names = new WeakMap<object, number>();
let named = 0;

function nameOf(thing: object): number {
	const found = names.get(thing) ?? ++named;
	names.set(thing, found);
	return found;
}

const short = (key: string, value: unknown): unknown =>
	(key === 'block' || key === 'drawing') && typeof value === 'object' && value !== null
		? nameOf(value)
		: value;

/**
 * The same mark for sheets that look and read the same, other marks for others: twice FNV-1a, each begun elsewhere. A
 * word that was set anew, or a picture that came anew, counts as another.
 */
export function sheetMark(sheet: Sheet, scale: number): string {
	const content = JSON.stringify([scale, sheet], short);
	let one = 2166136261;
	let two = 2166136261 ^ 0x9e3779b9;
	for (let at = 0; at < content.length; at++) {
		const unit = content.charCodeAt(at);
		one = Math.imul(one ^ unit, 16777619);
		two = Math.imul(two ^ (unit + at), 16777619);
	}
	return `${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}-${content.length.toString(36)}`;
}
