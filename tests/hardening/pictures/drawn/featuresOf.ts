import { type Element, readSvg } from '../../../../scripts/symbols/readSvg.ts';
import { sourceOf } from '../../../../scripts/symbols/sourceOf.ts';

const OF_SHAPES = new Set([
	'stroke-linecap',
	'stroke-linejoin',
	'fill-rule',
	'opacity',
	'fill-opacity',
	'stroke-opacity',
	'stroke-dasharray',
	'paint-order',
	'display'
]);

/** What the file of a picture asks of whoever draws it: elements, kinds of transforms, and uncommon attributes. */
export function featuresOf(id: string): ReadonlySet<string> {
	const [set = ''] = id.split(':');
	const features = new Set([`from ${set}`]);
	if (set === 'av') return features;
	const visit = ({ name, attributes, children }: Element): void => {
		features.add(`<${name}>`);
		for (const [key, value] of Object.entries(attributes)) {
			if (OF_SHAPES.has(key)) features.add(`${key} ${/\d/.test(value) ? 'number' : value}`);
			if (key === 'id' && /^(?:skin|hair)/.test(value) && children.length) features.add(value);
			if (key === 'rx' || (key === 'stroke-width' && value === '0')) features.add(`${key} ${name}`);
			if (key === 'transform') features.add(`transform ${value.replace(/\([^)]*\)/g, ' ').trim()}`);
			if (key === 'd') for (const [letter] of value.matchAll(/[a-df-z]/gi)) features.add(`path ${letter}`);
		}
		children.forEach(visit);
	};
	visit(readSvg(sourceOf(id)));
	return features;
}

/** A few pictures for every feature that any of them has, in their own order. */
export function aFewForEach(ids: readonly string[], few: number): string[] {
	const having = new Map<string, number>();
	const chosen = new Set<string>();
	const count = (feature: string): number => having.get(feature) ?? 0;
	for (const id of ids) {
		const features = featuresOf(id);
		if (![...features].some((feature) => count(feature) < few)) continue;
		chosen.add(id);
		for (const feature of features) having.set(feature, count(feature) + 1);
	}
	return [...chosen];
}
