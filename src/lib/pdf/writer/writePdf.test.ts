import { expect, test } from 'vitest';
import sentences from '#tests/fixtures/pdf-sentences.json' with { type: 'json' };
import strings from '#tests/fixtures/pdf-strings.json' with { type: 'json' };
import { aSheet, aText } from '#tests/support/aSheet.ts';
import { box, drawing, everyKind, figure, group, JPEG, setter, text } from '#tests/support/everyKind.ts';
import { checkPdf, readTree, sourceOfPdf } from '#tests/support/pdf-ua-checker/index.ts';
import { hasProgram, qpdfCheck, textByPdfJs } from '#tests/support/pdfText.ts';
import type { Item, Sheet } from '../sheet.ts';
import { type DocumentInfo, writePdf } from './writePdf.ts';

const info: DocumentInfo = {
	title: 'Min plan – خطتي',
	lang: 'nb',
	date: new Date('2026-11-21T10:00:00Z'),
	attachment: { name: 'plan.bildeplan.json', json: '{"format":"bildeplan"}', description: 'Planen' }
};
const write = (...sheets: Sheet[]): Uint8Array => writePdf(sheets, info, () => JPEG);

const source = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const count = (bytes: Uint8Array, part: RegExp): number => [...sourceOfPdf(bytes).matchAll(part)].length;

test('a document with everything in it passes the checks of a tagged PDF', () => {
	const { checks, failures } = checkPdf(write(...everyKind));
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
	expect(failuresOf(text('Under', 'H2'))).toMatch('14-002');
	expect(failuresOf(text('Over', 'H1'), text('Under', 'H3'))).toMatch('14-003');
	expect(failuresOf(text('عمل', 'P', 'nb', 'rtl'))).toMatch('11-007');
	expect(failuresOf(group('Table', group('TR', text('Dag', 'TH'))))).toMatch('15-003');
});

test.runIf(hasProgram('qpdf'))('qpdf finds nothing to complain of', () => {
	expect(qpdfCheck(write(...everyKind))).toMatch('No syntax or stream encoding errors found');
});

test('the same plan gives the same bytes', () => {
	expect(source(write(...everyKind))).toBe(source(write(...everyKind)));
});

test('a picture is stored once, however often it is drawn', () => {
	const bytes = write(...everyKind);
	expect(count(bytes, /\/Subtype \/Form\b/g)).toBe(1);
	expect(count(bytes, /\/Subtype \/Image\b/g)).toBe(1);
});

test('main headings become bookmarks', () => {
	const bytes = write(...everyKind);
	expect(count(bytes, /\/Dest \[/g)).toBe(2);
	expect(sourceOfPdf(bytes)).toMatch(/\/Type \/Outlines .*\/Count 2/);
});

test('pages on which a heading goes on are folded away below its bookmark', () => {
	const [first, second, third, other, ofSameName] = [
		'Min vei',
		'Min vei (fortsetter)',
		'Min vei',
		'Min veiviser',
		'Min veiviser'
	].map((words) => aSheet(text(words, 'H1')));
	const bytes = write(first!, { ...second!, goesOn: true }, { ...third!, goesOn: true }, other!, ofSameName!);
	expect(checkPdf(bytes).failures).toEqual([]);
	expect(readTree(bytes).bookmarks).toEqual([
		['Min vei', 'Min vei (fortsetter)', 'Min vei'],
		['Min veiviser'],
		['Min veiviser']
	]);
});

test('text in another language than its surroundings says so', () => {
	expect(sourceOfPdf(write(...everyKind))).toMatch(/\/S \/P [^\n]*\/Lang \(ar\) [^\n]*\/ActualText/);
});

test('a character without a glyph is copied as it was typed', async () => {
	expect(await textByPdfJs(write(aSheet(text('Tegn 漢', 'P'))))).toMatch('Tegn 漢');
});

test('a private character is read as one that nobody knows, as archives want it', async () => {
	const bytes = write(aSheet(text('Tegn \uE001', 'P')));
	expect(checkPdf(bytes).failures).toEqual([]);
	expect(await textByPdfJs(bytes)).toMatch('Tegn \uFFFD');
});

test('a file with a photo in printing colours does not call itself an archive file', () => {
	const frame = [0xff, 0xc0, 0, 20, 8, 0, 2, 0, 2, 4, 1, 17, 0, 2, 17, 0, 3, 17, 0, 4, 17, 0];
	const cmyk = Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xd9]);
	const said = (bytes: Uint8Array): boolean => source(bytes).includes('<pdfaid:part>3</pdfaid:part>');
	expect(said(write(...everyKind))).toBe(true);
	expect(said(writePdf(everyKind, info, () => cmyk))).toBe(false);
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
