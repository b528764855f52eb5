import type { Area, Item } from '../sheet.ts';

/** The area that an item covers, a text where its lines stand; nothing for a group without anything in it. */
export function extentOf(item: Item): Area | undefined {
	switch (item.kind) {
		case 'group':
			return around(item.children.flatMap((child) => extentOf(child) ?? []));
		case 'path':
			return extentOfPath(item.d);
		case 'text': {
			const { block, x, y, width, align } = item;
			const spare = width - block.width;
			const isAtLeft = align === (block.dir === 'rtl' ? 'end' : 'start');
			const left = x + (align === 'center' ? spare / 2 : isAtLeft ? 0 : spare);
			return { x: left, y, width: block.width, height: block.height };
		}
		default:
			return item;
	}
}

function around(areas: readonly Area[]): Area | undefined {
	if (!areas.length) return undefined;
	const x = Math.min(...areas.map((area) => area.x));
	const y = Math.min(...areas.map((area) => area.y));
	return {
		x,
		y,
		width: Math.max(...areas.map((area) => area.x + area.width)) - x,
		height: Math.max(...areas.map((area) => area.y + area.height)) - y
	};
}

/** Absolute M, L, C and Z only: numbers are x and y in turn. */
function extentOfPath(d: string): Area | undefined {
	const numbers = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
	return around(
		Array.from({ length: Math.floor(numbers.length / 2) }, (_, at) => ({
			x: numbers[2 * at] ?? 0,
			y: numbers[2 * at + 1] ?? 0,
			width: 0,
			height: 0
		}))
	);
}

/** How much two areas share, square points; touching is nothing. */
export function shared(one: Area, other: Area): number {
	const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return Math.max(0, width) * Math.max(0, height);
}

/** Something of one lies in the other; a line has no area and can. */
export const meet = (one: Area, other: Area): boolean =>
	one.x <= other.x + other.width &&
	other.x <= one.x + one.width &&
	one.y <= other.y + other.height &&
	other.y <= one.y + one.height;
