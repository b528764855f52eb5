import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type OfficeLibrary, emptyLibrary } from '#lib/office/index.ts';
import { Refusal } from '#lib/plan/index.ts';
import { readPackFile, writePackFile } from './packFile.ts';

const library: OfficeLibrary = {
	...emptyLibrary,
	entries: [
		{
			id: 'entry:bakery',
			kind: 'workplace',
			text: { nb: { text: 'Bakeriet på torget', state: 'own' } },
			more: { nb: { text: 'Bake og selge brød', state: 'own' } },
			languages: ['nb', 'ar'],
			checked: '2026-11-01'
		}
	]
};
const packed = (json: unknown) => zipSync({ 'pack.json': strToU8(JSON.stringify(json)) });
const codeOf = async (bytes: Uint8Array): Promise<string> => {
	const error: unknown = await readPackFile(bytes).catch((thrown: unknown) => thrown);
	return error instanceof Refusal ? error.code : 'opened';
};

describe('the municipal pack as a file', () => {
	it('holds the same library when it is opened again', async () => {
		const opened = await readPackFile(writePackFile(library, new Map()));
		expect(opened.library).toEqual(library);
	});

	it('gives the same bytes for the same library', () => {
		expect(writePackFile(library, new Map())).toEqual(writePackFile(library, new Map()));
	});

	it('opens without a photo that did not come along: its words are still there', async () => {
		const picture = { kind: 'photo' as const, media: 'a'.repeat(64), width: 10, height: 10 };
		const [entry] = library.entries;
		const withPhoto = { ...library, entries: entry ? [{ ...entry, picture }] : [] };
		const opened = await readPackFile(writePackFile(withPhoto, new Map()));
		expect(opened.library).toEqual(library);
	});

	it.each([
		['not-a-pack', zipSync({ 'plan.json': strToU8('{}') })],
		['not-a-pack', packed({ format: 'bildeplan', version: 1 })],
		['newer', packed({ format: 'bildeplan-pack', version: 9, library })],
		['wrong-value', packed({ format: 'bildeplan-pack', version: 1, library: { entries: 7 } })],
		['damaged', zipSync({ 'pack.json': strToU8('{') })],
		['damaged', strToU8('nothing like a zip')]
	])('is refused as %s', async (code, bytes) => {
		expect(await codeOf(bytes)).toBe(code);
	});
});
