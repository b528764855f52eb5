import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aSheet } from '#tests/support/aSheet.ts';
import { byQpdf, hasProgram } from '#tests/support/pdfText.ts';
import { writePdf } from '../writer/writePdf.ts';
import { planJsonFromPdf } from './planJsonFromPdf.ts';

const json = JSON.stringify({
	format: 'bildeplan',
	cards: ['jobb på kafé', 'عمل', 'ስራሕ'],
	filler: 'x'.repeat(5000)
});

function aPdf(attached: boolean): Uint8Array {
	const info = { title: 'Plan', lang: 'nb', date: new Date(0) };
	const attachment = { name: 'plan.bildeplan.json', json, description: 'Planen' };
	return writePdf([aSheet()], attached ? { ...info, attachment } : info, () => new Uint8Array());
}

test('a plan comes back out of its PDF', async () => {
	expect(await planJsonFromPdf(aPdf(true))).toBe(json);
});

test.runIf(hasProgram('qpdf')).each([
	['with object streams', ['--object-streams=generate']],
	['for the web', ['--linearize']],
	['for reading by people', ['--qdf']],
	['with object streams for the web', ['--linearize', '--object-streams=generate', '--recompress-flate']]
])('a plan comes back after another program has rewritten the PDF %s', async (_, options) => {
	expect(await planJsonFromPdf(byQpdf(aPdf(true), options))).toBe(json);
});

test('a PDF without a plan has none', async () => {
	expect(await planJsonFromPdf(aPdf(false))).toBeNull();
	expect(await planJsonFromPdf(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
	expect(await planJsonFromPdf(new Uint8Array())).toBeNull();
});

function embedding(data: Buffer, head = ''): Uint8Array {
	const dictionary = `1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${data.length}${head}>>\nstream\n`;
	return Buffer.concat([Buffer.from(dictionary), data, Buffer.from('\nendstream\nendobj\n')]);
}

test('other attached files and broken ones are passed by', async () => {
	const others = Buffer.concat([
		embedding(deflateSync('hello')),
		embedding(Buffer.from('not deflated')),
		embedding(deflateSync('{"format":"something else"}'))
	]);
	expect(await planJsonFromPdf(others)).toBeNull();
	expect(await planJsonFromPdf(Buffer.concat([others, aPdf(true)]))).toBe(json);
});

test('a file that unpacks without end is stopped', async () => {
	expect(await planJsonFromPdf(embedding(deflateSync(Buffer.alloc(60_000_000, ' '))))).toBeNull();
});
