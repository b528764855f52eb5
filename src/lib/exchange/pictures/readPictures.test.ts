import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#lib/plan/index.ts';
import {
	LeftOut,
	type OutsidePack,
	UNKNOWN_LANGUAGE,
	readPictures,
	writeOpenBoard,
	writePictures
} from '../index.ts';
import { zipEntries } from '../zip/zipEntries.ts';

const SVG = strToU8('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9"/></svg>');
const PNG = Uint8Array.from([
	0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 8,
	8, 6, 0, 0, 0
]);
const JPEG = Uint8Array.from([
	0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 16, 1, 1, 0x11, 0, 0xff, 0xda, 0xff, 0xd9
]);
const own = (text: string) => ({ text, state: 'own' as const });
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const zip = (entries: Zippable): Uint8Array => zipSync(entries);
const json = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));

const wordsOf = (pack: OutsidePack) => pack.pictures.map(({ words }) => words);
const kindsOf = (pack: OutsidePack) =>
	pack.pictures.map((picture) => {
		try {
			return picture.read().kind;
		} catch (error) {
			if (error instanceof LeftOut) return error.why;
			throw error;
		}
	});
const refusalOf = (bytes: Uint8Array): string => {
	try {
		readPictures(bytes);
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
	return 'let in';
};

describe('a zip of pictures', () => {
	it('is called what its files are called, in any script and with spaces', () => {
		const pack = readPictures(
			zip({
				'bilder/Å lage mat.svg': SVG,
				'bilder/قطة.png': PNG,
				'__MACOSX/bilder/._x.png': PNG,
				'bilder/les.txt': SVG
			})
		);
		expect(pack.name).toBe('bilder');
		expect(wordsOf(pack)).toEqual([{ [UNKNOWN_LANGUAGE]: 'Å lage mat' }, { [UNKNOWN_LANGUAGE]: 'قطة' }]);
		expect(kindsOf(pack)).toEqual(['svg', 'png']);
	});

	it('takes words, licence and author from a list in CSV', () => {
		const csv =
			'file;label;label:ar;licence;author\r\ncat.svg;katt;قطة;CC BY 4.0;"Ola ""O"" N"\r\ngone.svg;borte;;;';
		const pack = readPictures(zip({ 'list.csv': strToU8(csv), 'cat.svg': SVG }));
		expect(pack.pictures[0]).toMatchObject({
			words: { und: 'katt', ar: 'قطة' },
			credit: { licence: 'CC BY 4.0', author: 'Ola "O" N' }
		});
		expect(pack.left).toEqual({ missing: 1 });
	});

	it('takes them from a list in JSON, and what holds for all from its head', () => {
		const list = {
			name: 'Dyr',
			language: 'nb',
			licence: 'CC0',
			pictures: [
				{ id: 'cat', label: 'katt' },
				{ file: 'dog.jpg', labels: { ti: 'ከልቢ' }, author: 'Sara' }
			]
		};
		const pack = readPictures(zip({ 'manifest.json': json(list), 'cat.svg': SVG, 'dog.jpg': JPEG }));
		expect(pack).toMatchObject({
			name: 'Dyr',
			pictures: [
				{ words: { nb: 'katt' }, credit: { licence: 'CC0' } },
				{ words: { ti: 'ከልቢ' }, credit: { author: 'Sara' } }
			]
		});
	});

	it('says of each picture that is not what its name says why it is left', () => {
		const pack = readPictures(
			zip({
				'a.png': strToU8('no picture'),
				'b.svg': PNG,
				'c.png': PNG.subarray(0, 20),
				'd.svg': [new Uint8Array(3 << 20), { level: 9 }]
			})
		);
		expect(kindsOf(pack)).toEqual(['kind', 'png', 'damaged', 'large']);
	});

	it('knows Mulberry by its folder and list', () => {
		const csv =
			'symbol-id,category-id,grammar,rated,tags,symbol-en,category-en,symbol-fr,category-fr\n96,64,Verb,0,cooking,"bake_,_to",Food,"cuire au four",Cuisine\n4,4,Noun,0,,missing_one,Food,autre,Cuisine';
		const pack = readPictures(zip({ 'EN-symbols/bake_,_to.svg': SVG, 'symbol-info.csv': strToU8(csv) }));
		expect(pack).toMatchObject({
			name: 'Mulberry',
			pictures: [
				{
					words: { en: 'to bake', fr: 'cuire au four' },
					credit: { licence: 'CC BY-SA', author: 'Mulberry Symbols' }
				}
			],
			left: {}
		});
	});

	it('is refused whole when a path leads out of it, when it has nothing for us, or is broken', () => {
		expect(refusalOf(zip({ '../cat.svg': SVG }))).toBe('unsafe');
		expect(refusalOf(zip({ 'a/../../cat.svg': SVG }))).toBe('unsafe');
		expect(refusalOf(zip({ '/etc/cat.svg': SVG }))).toBe('unsafe');
		expect(refusalOf(zip({ 'C:\\cat.svg': SVG }))).toBe('unsafe');
		expect(refusalOf(zip({ 'readme.txt': SVG }))).toBe('no-pictures');
		expect(refusalOf(zip({ 'cat.svg': SVG }).subarray(0, 90))).toBe('damaged');
		expect(refusalOf(strToU8('not a file of pictures'))).toBe('no-pictures');
		const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`${String(at)}.svg`, SVG]));
		expect(refusalOf(zip(many))).toBe('too-many-pictures');
	});

	it('never unpacks more than it may, however small the file is', () => {
		const bytes = zip(
			Object.fromEntries(
				Array.from({ length: 9 }, (_, at) => [String(at), [new Uint8Array(50_000), { level: 9 }]])
			)
		);
		expect(bytes.length).toBeLessThan(2_000);
		const read = (budget: number): number => {
			let count = 0;
			expect(() => {
				for (const entry of zipEntries(bytes, { bytes: 200_000, entries: 20 })) {
					entry.read(budget);
					count++;
				}
			}).toThrow('file-too-large');
			return count;
		};
		expect(read(50_000)).toBe(4);
		expect(read(49_999)).toBe(0);
		expect(() => zipEntries(bytes, { bytes: 200_000, entries: 8 })).toThrow('too-many-pictures');
	});
});

describe('Open Board', () => {
	const board = {
		format: 'open-board-0.1',
		id: 7,
		locale: 'en_US',
		name: 'Kitchen',
		license: { type: 'CC BY', author_name: 'The Board' },
		strings: { nb: { cook: 'lage mat' }, 'en-US': { cook: 'cook' } },
		buttons: [
			{ id: 1, label: 'cook', image_id: 12 },
			{ id: 2, label: 'knife', image_id: '13', translations: { ar: { label: 'سكين' } } },
			{ id: 3, label: 'net', image_id: 14 },
			{ id: 4, label: 'closed', image_id: 15 },
			{ id: 5, label: 'only words' },
			{ id: 6, label: 'not there', image_id: 99 }
		],
		images: [
			{
				id: '12',
				data: `data:image/png;base64,${base64(PNG)}`,
				license: { type: 'CC0', author_name: 'Kim' }
			},
			{ id: 13, path: './images/knife.svg' },
			{ id: 14, url: 'https://elsewhere.example/x.png' },
			{ id: 15, symbol: { set: 'pcs', filename: 'x' } }
		]
	};

	it('gives the pictures of a board with its languages and licences, and counts those that lie elsewhere', () => {
		const bytes = zip({
			'manifest.json': json({
				format: 'open-board-0.1',
				root: 'b.obf',
				paths: { boards: { 7: 'b.obf' }, images: {} }
			}),
			'b.obf': json(board),
			'images/knife.svg': SVG
		});
		const pack = readPictures(bytes);
		expect(pack.name).toBe('Kitchen');
		expect(pack.pictures).toMatchObject([
			{ words: { nb: 'lage mat', 'en-US': 'cook' }, credit: { licence: 'CC0', author: 'Kim' } },
			{ words: { 'en-US': 'knife', ar: 'سكين' }, credit: { licence: 'CC BY', author: 'The Board' } }
		]);
		expect(kindsOf(pack)).toEqual(['png', 'svg']);
		expect(pack.left).toEqual({ elsewhere: 1, closed: 1, missing: 1 });
	});

	it('reads a single board with its pictures inside', () => {
		const pack = readPictures(json(board));
		expect(kindsOf(pack)).toEqual(['png']);
		expect(pack.left).toEqual({ missing: 2, elsewhere: 1, closed: 1 });
	});

	it('reads back what we write: both languages, pictures and licences', () => {
		const bytes = writeOpenBoard({
			name: { nb: 'Min vei', ar: 'طريقي' },
			locale: 'nb',
			buttons: [
				{
					words: { nb: 'Kokk', ar: 'طباخ' },
					image: {
						bytes: PNG,
						kind: 'png',
						width: 8,
						height: 8,
						credit: { licence: 'CC BY-SA 4.0', author: 'OpenMoji' }
					}
				},
				{ words: { nb: 'Uten bilde' } }
			]
		});
		const pack = readPictures(bytes);
		expect(pack).toMatchObject({
			name: 'Min vei',
			pictures: [
				{ words: { nb: 'Kokk', ar: 'طباخ' }, credit: { licence: 'CC BY-SA 4.0', author: 'OpenMoji' } }
			]
		});
		expect(pack.pictures[0]?.read()).toEqual({ kind: 'png', bytes: PNG });
	});
});

describe('a pack of our own', () => {
	it('comes back as it went: words, licences, the very bytes; two of one word keep apart', () => {
		const media = new Map([
			['a', JPEG],
			['b', Uint8Array.from([...JPEG, 0])]
		]);
		const bytes = writePictures(
			'Hjemme',
			[
				{
					words: { nb: own('katt'), ar: own('قطة') },
					media: 'a',
					credit: { licence: 'CC0', author: 'Ola', url: 'https://example.org/a' }
				},
				{ words: { nb: own('katt') }, media: 'b' }
			],
			media
		);
		const pack = readPictures(bytes);
		expect(pack).toMatchObject({
			name: 'Hjemme',
			pictures: [
				{
					words: { nb: 'katt', ar: 'قطة' },
					credit: { licence: 'CC0', author: 'Ola', url: 'https://example.org/a' }
				},
				{ words: { nb: 'katt' } }
			],
			left: {}
		});
		expect(pack.pictures.map((picture) => picture.read().bytes)).toEqual([...media.values()]);
	});
});
