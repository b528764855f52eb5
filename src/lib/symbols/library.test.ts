import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from './drawing.ts';
import { SymbolLibrary } from './library.ts';
import { PACKS, packOf } from './packs.ts';
import { type Pack, packDrawing, readPack } from './readPack.ts';

const SQUARE: Drawing = {
	box: [0, 10, 72, 50],
	shapes: [{ d: 'M0 10L72 10L72 60L0 60Z', fill: 'skin', stroke: '#000000', width: 2 }]
};
const packOfSquares = (name: string): Pack =>
	Object.fromEntries((PACKS.get(name) ?? []).map((id) => [id, packDrawing(SQUARE)]));

describe('the library of pictures', () => {
	it('fetches a pack once, however many of its pictures are wanted', async () => {
		const fetched: string[] = [];
		const library = new SymbolLibrary((name) => {
			fetched.push(name);
			return Promise.resolve(packOfSquares(name));
		});
		const core = PACKS.get('core') ?? [];
		await Promise.all(core.map((id) => library.drawing(id)));
		expect(fetched).toEqual(['core']);
	});

	it('tries again after a pack did not come', async () => {
		let isOnline = false;
		const library = new SymbolLibrary((name) =>
			isOnline ? Promise.resolve(packOfSquares(name)) : Promise.reject(new Error('offline'))
		);
		await expect(library.drawing('om:2B50')).rejects.toThrow('offline');
		isOnline = true;
		await expect(library.drawing('om:2B50')).resolves.toEqual(SQUARE);
	});

	it('names pictures in the languages of whoever hears it, then in Norwegian, and else not at all', async () => {
		const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
			'words-fa-AF': { 'om:1': 'شفاخانه' },
			'words-fa': { 'om:1': 'بیمارستان', 'om:2': 'اردک' },
			'words-nb': { 'om:2': 'and', 'om:3': 'skrujern|verktøy' },
			'words-en': { 'om:4': 'saw' }
		};
		const library = new SymbolLibrary((name) =>
			name in names
				? Promise.resolve({ pictures: names[name], concepts: {} })
				: Promise.reject(new Error(name))
		);
		expect([...(await library.names(['fa-AF']))]).toEqual([
			['om:1', { tag: 'fa-AF', text: 'شفاخانه' }],
			['om:2', { tag: 'fa', text: 'اردک' }],
			['om:3', { tag: 'nb', text: 'skrujern' }]
		]);
		expect((await library.names(['nn'])).get('om:4')).toBeUndefined();
		expect((await library.names(['en'])).get('om:4')).toEqual({ tag: 'en', text: 'saw' });
	});

	it('says so when there is no such picture', async () => {
		const library = new SymbolLibrary((name) => Promise.resolve(name === 'whole' ? {} : packOfSquares(name)));
		expect(library.has('om:nothing')).toBe(false);
		await expect(library.drawing('om:nothing')).rejects.toThrow(RangeError);
	});

	it('finds a picture that no starter pack has in the pack of its group, and reads the index once', async () => {
		const fetched: string[] = [];
		const library = new SymbolLibrary((name) => {
			fetched.push(name);
			return Promise.resolve(
				name === 'whole'
					? { animals: ['om:1F42B', 'om:1F410'], faces: ['om:1F600'] }
					: { 'om:1F42B': packDrawing(SQUARE), 'om:1F410': packDrawing(SQUARE) }
			);
		});
		await expect(library.drawing('om:1F42B')).resolves.toEqual(SQUARE);
		await expect(library.drawing('om:1F410')).resolves.toEqual(SQUARE);
		expect(fetched).toEqual(['whole', 'all-animals']);
		expect([...(await library.groups()).keys()]).toEqual(['animals', 'faces']);
	});

	it('knows a picture of the whole library, and none while its index can not be had', async () => {
		const there = new SymbolLibrary(() => Promise.resolve({ animals: ['om:1F42B'] }));
		expect(await Promise.all(['om:1F42B', 'om:2B50', 'om:none'].map((id) => there.knows(id)))).toEqual([
			true,
			true,
			false
		]);
		const away = new SymbolLibrary(() => Promise.reject(new Error('offline')));
		expect(await away.knows('om:1F42B')).toBe(false);
	});

	it('fetches no index for a picture of a starter card', async () => {
		const fetched: string[] = [];
		const library = new SymbolLibrary((name) => {
			fetched.push(name);
			return Promise.resolve(packOfSquares(name));
		});
		await library.drawing('om:2B50');
		expect(fetched).toEqual(['core']);
	});

	it.each([null, [], 'index', { faces: 'om:1F600' }, { faces: [1] }])(
		'refuses the index %j',
		async (index) => {
			const library = new SymbolLibrary(() => Promise.resolve(index));
			await expect(library.groups()).rejects.toThrow(TypeError);
		}
	);

	it('keeps the badge inside the box of the picture', async () => {
		const library = new SymbolLibrary((name) => Promise.resolve(packOfSquares(name)));
		const { box, shapes } = await library.composed({
			kind: 'symbol',
			symbol: 'om:1F3E5',
			badge: 'om:1F475'
		});
		expect(box).toEqual([0, 0, 72, 72]);
		for (const { d, width = 0 } of shapes)
			for (const number of d.match(/[-\d.]+/g) ?? []) {
				expect(Number(number) - width / 2).toBeGreaterThanOrEqual(-2);
				expect(Number(number) + width / 2).toBeLessThanOrEqual(72);
			}
	});

	it.each(['me.family', 'work.carehome', 'rights.agreement'])('knows the picture of %s', (concept) => {
		const library = new SymbolLibrary(() => Promise.reject(new Error('not needed')));
		const symbol = library.ofConcept(concept);
		expect(symbol && packOf(symbol.symbol)).toBeDefined();
	});
});

describe('reading a pack', () => {
	it('gives back what was packed', () => {
		const paint = fc.constantFrom('#000000', '#ffffff', 'skin', 'hair');
		const shape = fc.record(
			{
				d: fc.constantFrom('M0 0L1 1Z', 'M1.5 2C3 4 5 6 -7 8'),
				fill: paint,
				stroke: paint,
				width: fc.integer({ min: 1, max: 9 }),
				cap: fc.constantFrom('round', 'square'),
				join: fc.constantFrom('round', 'bevel'),
				evenOdd: fc.constant(true),
				dash: fc.constantFrom([1, 2.5], [0, 3]),
				opacity: fc.constantFrom(0.25, 0.6)
			},
			{ requiredKeys: ['d', 'fill', 'stroke', 'width'] }
		);
		fc.assert(
			fc.property(fc.array(shape), (shapes) => {
				const drawing = { box: [0, 0, 1, 1], shapes } as unknown as Drawing;
				expect(readPack({ 'om:1': packDrawing(drawing) }).get('om:1')).toEqual(drawing);
			})
		);
	});

	it.each([
		null,
		[],
		'pack',
		{ a: 1 },
		{ a: [[1, 2, 3]] },
		{
			a: [
				[0, 0, 1, 1],
				['m0 0a1 1 0 0 0 2 2', 0]
			]
		}
	])('refuses %j', (source) => {
		expect(() => readPack(source)).toThrow(TypeError);
	});
});
