import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../src/lib/symbols/packs.ts';
import words from '../../locales/nb/library.json' with { type: 'json' };
import groups from './data/groups.json' with { type: 'json' };
import { drawingOf } from './drawingOf.ts';
import { sourceOf } from './sourceOf.ts';
import { HIDDEN, hiddenBecause, openmoji, wholeLibrary } from './wholeLibrary.ts';

const library = wholeLibrary();
const ids = new Set(library.map(({ id }) => id));

describe('the whole library', () => {
	it('has every picture once, each with a name and a file', () => {
		expect(ids.size).toBe(library.length);
		expect(library.length).toBeGreaterThan(1_900);
		expect(library.filter(({ name }) => !name)).toEqual([]);
	});

	const everyGroup = [...new Set(library.map(({ group }) => group))];
	it.each(everyGroup)('can be drawn in paths that screen and paper know: %s', (group) => {
		for (const { id } of library.filter((picture) => picture.group === group)) {
			const { box, shapes } = drawingOf(id);
			expect(Math.max(box[2], box[3]), id).toBeGreaterThan(5);
			for (const { d } of shapes) expect(d, id).toMatch(/^M[-\d.MLCZ ]+$/);
		}
	});

	it('gives everybody the skin that a plan chooses: all people, workers, sports and drawn faces', () => {
		const people = library.filter(({ group }) => ['people', 'jobs', 'doing', 'avatars'].includes(group));
		const without = people.filter(({ id }) => !drawingOf(id).shapes.some(({ fill }) => fill === 'skin'));
		// Shadows and prints of somebody are nobody's skin.
		expect(without.map(({ name }) => name)).toEqual([
			'speaking head',
			'bust in silhouette',
			'busts in silhouette',
			'footprints',
			'fingerprint'
		]);
	});

	it('has no icon whose look hangs on a mask, a clip or a colour that runs', () => {
		const icons = library.filter(({ group }) => group === 'tiles').map(({ id }) => id);
		expect(icons.length).toBeGreaterThan(50);
		expect(icons.filter((id) => /<(?:mask|clipPath|use|defs|text|image|style)/.test(sourceOf(id)))).toEqual(
			[]
		);
	});

	it('holds every picture that cards show today, and all of our own drawings', () => {
		expect([...PACKS.values()].flat().filter((id) => !ids.has(id))).toEqual([]);
		const drawn = readdirSync(new URL('../../src/lib/symbols/own/', import.meta.url));
		expect(drawn.filter((file) => !ids.has(`own:${file.replace('.svg', '')}`))).toEqual([]);
	});

	it('has a name for every group, in Norwegian', () => {
		expect([...new Set(library.map(({ group }) => group))].sort()).toEqual(
			Object.keys(words.whole.groups).sort()
		);
	});

	it('keeps all workers of a trade together, and a trade apart from another', () => {
		const families = new Map(library.map(({ id, family }) => [id, family]));
		expect(families.get('om:1F469-200D-1F373')).toBe(families.get('om:1F9D1-200D-1F373'));
		expect(families.get('om:1F9D1-200D-1F373')).not.toBe(families.get('om:1F9D1-200D-1F3EB'));
		expect(families.get('om:1F3E5')).toBeUndefined();
	});
});

describe('what is left out', () => {
	it('has a reason for each, and names each picture as the package does', () => {
		const names = new Map(openmoji().map(({ hexcode, annotation }) => [hexcode, annotation]));
		for (const { why, pictures = {}, except = {} } of Object.values(HIDDEN)) {
			expect(why.length).toBeGreaterThan(15);
			for (const [hexcode, name] of Object.entries({ ...pictures, ...except }))
				expect(names.get(hexcode), hexcode).toBe(name);
		}
	});

	it('forgets no picture of the package: each is in a group or left out', () => {
		const placed = new Set(Object.values(groups).flat());
		const lost = openmoji().filter(
			(row) => !placed.has(`${row.group}/${row.subgroups}`) && !hiddenBecause(row)
		);
		expect(lost.map(({ annotation }) => annotation)).toEqual([]);
	});

	it.each(['1F595', '1F52B', '1F44D', 'E183', 'E042', 'E181', '2648', '1F4B5'])(
		'leaves out %s',
		(hexcode) => {
			expect(ids.has(`om:${hexcode}`)).toBe(false);
		}
	);
});
