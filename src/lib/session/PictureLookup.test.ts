import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Vocabulary } from '#lib/i18n/index.ts';
import { nodeLocales } from '#lib/i18n/nodeLocales.ts';
import { imageHeader, PictureError } from '#lib/safety/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { type StandIn, lookupStandIn } from '#tests/support/lookupStandIn.ts';
import { PictureCollections } from './PictureCollections.svelte.ts';
import { LOOKED_UP, PictureLookup, lookupFault } from './PictureLookup.svelte.ts';

let standIn: StandIn;
beforeEach(async () => {
	standIn = await lookupStandIn();
});
afterEach(() => standIn.stop());

/** A device in memory, in a build that asks `origin`. Pictures are taken for decoded as they come. */
function aDevice(origin: string = standIn.origin) {
	const settings = new Map<string, unknown>();
	const media: Uint8Array[] = [];
	const store = {
		settings: {
			get: (key: string) => Promise.resolve(settings.get(key)),
			set: (key: string, value: unknown) => Promise.resolve(void settings.set(key, structuredClone(value)))
		},
		media: {
			hashOf: (bytes: Uint8Array) => Promise.resolve(String(bytes.length % 10).repeat(64)),
			putAll: (all: readonly Uint8Array[]) => Promise.resolve(void media.push(...all))
		}
	} as unknown as Pick<Store, 'settings' | 'media'>;
	const collections = new PictureCollections(store, { bring: () => undefined });
	const vocabulary = new Vocabulary(nodeLocales());
	let isBroken = false;
	const world = {
		origin,
		fetch,
		decode: ({ bytes }: { readonly bytes: Uint8Array }) => {
			if (isBroken) return Promise.reject(new PictureError('picture-damaged'));
			const { width, height } = imageHeader(bytes);
			return Promise.resolve({ bytes: bytes.slice(), width, height });
		}
	};
	const open = () => new PictureLookup({ store, collections, vocabulary }, world);
	return { open, collections, media, settings, breakAll: () => (isBroken = true) };
}
const watch = () => ({ signal: new AbortController().signal, onprogress: () => undefined });

describe('looking pictures up', () => {
	it('is off until somebody switches it on, and then stays on', async () => {
		const device = aDevice();
		const lookup = device.open();
		await lookup.load();
		expect([lookup.isOffered, lookup.isOn]).toEqual([true, false]);
		expect(await lookup.find('digger', 'en', watch())).toEqual([]);
		expect(standIn.asked).toEqual([]);
		await lookup.turn(true);
		const again = device.open();
		await again.load();
		expect(again.isOn).toBe(true);
	});

	it('is not there at all in a build that was not told whom to ask', async () => {
		const lookup = aDevice('').open();
		await lookup.turn(true);
		expect([lookup.isOffered, lookup.isOn]).toEqual([false, false]);
		expect(await lookup.find('digger', 'en', watch())).toEqual([]);
		expect(new PictureLookup({} as never).isOffered).toBe(false);
	});

	it('brings pictures of our own making, with whom they are owed to, and stores none of them', async () => {
		const device = aDevice();
		const lookup = device.open();
		await lookup.turn(true);
		const seen: string[] = [];
		const found = await lookup.find('digger', 'en', {
			...watch(),
			onprogress: (at, number) => seen.push(`${String(at)}/${String(number)}`)
		});
		expect(found.map(({ name, width, credit }) => [name, width, credit.licence])).toEqual([
			['digger', 20, 'CC BY-NC-SA'],
			['digger operator', 20, 'CC BY-NC-SA']
		]);
		expect(seen).toEqual(['1/3', '2/3', '3/3']);
		expect([device.media, device.collections.all]).toEqual([[], []]);
	});

	it('tells when pictures are there and not one can be had', async () => {
		const device = aDevice();
		const lookup = device.open();
		await lookup.turn(true);
		device.breakAll();
		const failed: unknown = await lookup.find('digger', 'en', watch()).catch((error: unknown) => error);
		expect(lookupFault(failed)).toBe('strange');
		expect(lookupFault(new Error('else'))).toBeUndefined();
	});

	it('shows what has come when the service falls silent, and tells when nothing has', async () => {
		const lookup = aDevice().open();
		await lookup.turn(true);
		standIn.answer('/90002?', (response) => response.destroy());
		expect((await lookup.find('digger', 'en', watch())).map(({ id }) => id)).toEqual([90001]);
		expect(standIn.asked.at(-1)?.url).toContain('/90002?');
		standIn.answer('/90001?', (response) => response.destroy());
		const failed: unknown = await lookup.find('digger', 'en', watch()).catch((error: unknown) => error);
		expect(lookupFault(failed)).toBe('silent');
	});

	it('keeps what was chosen in a collection with its credit, newest first, each picture once', async () => {
		const device = aDevice();
		const lookup = device.open();
		await lookup.turn(true);
		const [digger, person] = await lookup.find('digger', 'en', watch());
		if (!digger || !person) throw new Error('nothing was found');
		await lookup.keep([digger], 'en', { nb: { text: 'gravemaskin', state: 'own' } });
		await lookup.keep([person], 'en', {});
		await lookup.keep([digger], 'sv', {});
		const [collection, ...others] = device.collections.all;
		expect(others).toEqual([]);
		expect(collection).toMatchObject({ id: LOOKED_UP, name: 'ARASAAC' });
		expect(collection?.pictures.map(({ id, text }) => [id, Object.keys(text)])).toEqual([
			['90001', ['en', 'nb', 'sv']],
			['90002', ['en']]
		]);
		expect(collection?.pictures[0]?.picture.credit).toMatchObject({
			title: 'digger',
			licence: 'CC BY-NC-SA'
		});
		expect(device.media).toHaveLength(3);

		const later = new PictureCollections(
			{ settings: { get: (key: string) => Promise.resolve(device.settings.get(key)) } } as never,
			{ bring: () => undefined }
		);
		await later.load();
		expect(later.all).toEqual(device.collections.all);
	});

	it('proposes the word of a thing that the app knows, and asks nobody for it', async () => {
		const lookup = aDevice().open();
		expect(await lookup.wordIn('en', 'Kokk', [])).toBe('cook');
		expect(await lookup.wordIn('ar', 'kokk', [])).toBe('طبّاخ');
		expect(await lookup.wordIn('en', 'طباخ', ['ar', 'nb'])).toBe('cook');
		expect(await lookup.wordIn('en', 'drøm', [])).toBe('dream');
		expect(await lookup.wordIn('sv', 'kokk', [])).toBeUndefined();
		expect(await lookup.wordIn('en', 'gravemaskin', [])).toBeUndefined();
		expect(await lookup.wordIn('en', ' ', [])).toBeUndefined();
		const { all, of } = await lookup.languages();
		expect(all.map(({ own }) => own)).toEqual(expect.arrayContaining(['English', 'svenska', 'العربية']));
		expect(of('fa-AF')).toBe('fa');
		expect(standIn.asked).toEqual([]);
	});
});
