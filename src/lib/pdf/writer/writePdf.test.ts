import { expect, test } from 'vitest';
import sentences from '#tests/fixtures/pdf-sentences.json' with { type: 'json' };
import strings from '#tests/fixtures/pdf-strings.json' with { type: 'json' };
import { aSheet, aText } from '#tests/support/aSheet.ts';
import { checkPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, qpdfCheck, textByPdfJs } from '#tests/support/pdfText.ts';
import { readFont } from '#tests/support/readFont.ts';
import { fontTable } from '../fonts/fontTable.ts';
import type { Group, Item, Sheet } from '../sheet.ts';
import { TextSetter } from '../text/TextSetter.ts';
import { type DocumentInfo, writePdf } from './writePdf.ts';

const setter = await TextSetter.create(
	readFont,
	fontTable.map(({ file }) => file)
);

/** Two by two grey pixels. */
const JPEG = Buffer.from(
	'/9j/4AAQSkZJRgABAQEAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////' +
		'////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////' +
		'////////////////////wAARCAACAAIDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAYEAEBAAMAAAAAAAAA' +
		'AAAAAAAAAQIRMf/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCtyu+0' +
		'AH//2Q==',
	'base64'
);

const info: DocumentInfo = {
	title: 'Min plan – خطتي',
	lang: 'nb',
	date: new Date('2026-11-21T10:00:00Z'),
	attachment: { name: 'plan.bildeplan.json', json: '{"format":"bildeplan"}', description: 'Planen' }
};
const write = (...sheets: Sheet[]): Uint8Array => writePdf(sheets, info, () => JPEG);

function text(words: string, role: Group['role'], lang = 'nb', dir: 'ltr' | 'rtl' = 'ltr'): Group {
	return aText(setter.set(words, { lang, dir, size: 12, width: 470 }), role);
}

const group = (role: Group['role'], ...children: Item[]): Group => ({ kind: 'group', role, children });
const box = { x: 60, y: 200, width: 40, height: 30 };
const drawing = {
	box: [0, 0, 10, 10],
	shapes: [{ d: 'M0 0L10 0L5 10Z', fill: 'skin', stroke: '#000000' }]
} as const;
const figure = (): Group => ({
	...group('Figure', { kind: 'picture', key: 'om:1F3E5', drawing, ...box }),
	alt: 'Et sykehus'
});
const photo = (): Group => ({
	...group('Figure', { kind: 'photo', media: 'ab12', pixelWidth: 2, pixelHeight: 2, ...box }),
	alt: 'Et bilde av en kafé'
});

const everything: Sheet[] = [
	aSheet(
		text('Min plan', 'H1'),
		{ kind: 'frame', ...box, radius: 6, stroke: '#5b6770', dash: [4, 2] },
		{ kind: 'path', d: 'M10 10L20 10C25 10 25 20 20 20Z', fill: '#ffffff', stroke: '#000000' },
		group('L', group('LI', group('LBody', figure(), text('Jobb', 'P'), text('عمل', 'P', 'ar', 'rtl')))),
		group('L', group('LI', group('LBody', figure(), photo(), text('ስራሕ', 'P', 'ti')))),
		text('Se side 2', 'Note')
	),
	aSheet(
		text('Uke 47', 'H1'),
		group(
			'Table',
			group('TR', { ...text('Dag', 'TH'), scope: 'Column' }, { ...text('Mandag', 'TH'), scope: 'Column' }),
			group('TR', { ...text('08–12', 'TH'), scope: 'Row' }, text('Norskkurs', 'TD'))
		),
		photo(),
		text('Også her', 'Note')
	)
];

const source = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const count = (bytes: Uint8Array, part: RegExp): number => [...source(bytes).matchAll(part)].length;

test('a document with everything in it passes the checks of a tagged PDF', () => {
	const { checks, failures } = checkPdf(write(...everything));
	expect(failures).toEqual([]);
	expect(checks).toBeGreaterThan(200);
});

test('every script passes the checks', () => {
	const groups = [...strings, ...sentences].map(({ text: words, lang, dir }) =>
		text(words, 'P', lang, dir as 'ltr' | 'rtl')
	);
	const { checks, failures } = checkPdf(write(aSheet(...groups)));
	expect(failures).toEqual([]);
	expect(checks).toBeGreaterThan(3000);
});

test('the checks tell when something is missing', () => {
	const failuresOf = (...items: Item[]): string => checkPdf(write(aSheet(...items))).failures.join('\n');
	expect(failuresOf({ ...figure(), alt: '' })).toMatch('13-004');
	expect(failuresOf(group('LI', group('LBody', text('Jobb', 'P'))))).toMatch('LI');
	expect(failuresOf(text('Under', 'H2'))).toMatch('14-003');
	expect(failuresOf(group('Table', group('TR', text('Dag', 'TH'))))).toMatch('15-003');
});

test.runIf(hasProgram('qpdf'))('qpdf finds nothing to complain of', () => {
	expect(qpdfCheck(write(...everything))).toMatch('No syntax or stream encoding errors found');
});

test('the same plan gives the same bytes', () => {
	expect(source(write(...everything))).toBe(source(write(...everything)));
});

test('a picture is stored once, however often it is drawn', () => {
	const bytes = write(...everything);
	expect(count(bytes, /\/Subtype \/Form\b/g)).toBe(1);
	expect(count(bytes, /\/Subtype \/Image\b/g)).toBe(1);
});

test('main headings become bookmarks', () => {
	const bytes = write(...everything);
	expect(count(bytes, /\/Dest \[/g)).toBe(2);
	expect(source(bytes)).toMatch(/\/Type \/Outlines .*\/Count 2/);
});

test('text in another language than its surroundings says so', () => {
	expect(source(write(...everything))).toMatch(/\/S \/P [^\n]*\/Lang \(ar\) [^\n]*\/ActualText/);
});

test('a character without a glyph is copied as it was typed', async () => {
	expect(await textByPdfJs(write(aSheet(text('Tegn 漢', 'P'))))).toMatch('Tegn 漢');
});

test('a word that was hyphenated is searched for without its hyphen', async () => {
	const block = setter.set('intro\u00ADduksjons\u00ADprogram', {
		lang: 'nb',
		dir: 'ltr',
		size: 12,
		width: 70
	});
	const read = await textByPdfJs(write(aSheet(aText(block))));
	expect(read.replace(/[\s\u00AD]/g, '')).toBe('introduksjonsprogram');
});

test('text that no group explains is refused', () => {
	const [loose] = text('Jobb', 'P').children;
	expect(() => write(aSheet(loose as Item))).toThrow('No group');
});

test('an error in the middle of writing reaches the caller', () => {
	const bad = { ...drawing, shapes: [{ d: 'M0 0A1 1 0 0 0 2 2Z', fill: '#000000' }] } as const;
	const sheet = aSheet({
		...group('Figure', { kind: 'picture', key: 'bad', drawing: bad, ...box }),
		alt: 'Feil'
	});
	expect(() => write(sheet)).toThrow('M, L, C and Z');
});
