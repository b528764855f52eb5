import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type OutsidePack, readPictures } from '#lib/exchange/index.ts';
import type { PictureCollection } from '#lib/office/index.ts';
import type { Store } from '#lib/storage/index.ts';
import { PictureError } from '#lib/safety/index.ts';
import { collectPictures } from './collectPictures.ts';
import { PictureCollections } from './PictureCollections.svelte.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>';
const packOf = (...names: readonly string[]): OutsidePack =>
	readPictures(zipSync(Object.fromEntries(names.map((name) => [name, strToU8(SVG)]))));
const help = {
	language: 'nb',
	decode: () => Promise.resolve({ bytes: new Uint8Array([1]), width: 1, height: 1 }),
	hashOf: () => Promise.resolve('a'.repeat(64))
};

/** A device in memory that tells everything that was written to it. */
function aDevice() {
	const settings = new Map<string, unknown>();
	const found = new Map<string, readonly unknown[]>();
	let writes = 0;
	const store = {
		settings: {
			get: (key: string) => Promise.resolve(settings.get(key)),
			set: (key: string, value: unknown) => {
				writes++;
				settings.set(key, structuredClone(value));
				return Promise.resolve();
			}
		},
		media: {
			hashOf: help.hashOf,
			putAll: () => {
				writes++;
				return Promise.resolve();
			}
		}
	} as unknown as Pick<Store, 'settings' | 'media'>;
	const finder = {
		bring: (name: string, pictures: readonly unknown[]) => {
			found.set(name, pictures);
		}
	};
	const open = () => new PictureCollections(store, finder);
	return { open, found, settings, writes: () => writes };
}
const COLLECTION: PictureCollection = {
	id: 'collection:one',
	name: 'Dyr',
	pictures: [
		{
			id: '0',
			text: { nb: { text: 'katt', state: 'own' } },
			picture: { kind: 'photo', media: 'a'.repeat(64), width: 9, height: 9, credit: { licence: 'CC0' } }
		}
	]
};

describe('pictures from a file', () => {
	it('are all taken but those that can’t be had, and it is counted why', async () => {
		let number = 0;
		const decode = () => (++number === 2 ? Promise.reject(new PictureError('picture-slow')) : help.decode());
		const { pictures, left } = await collectPictures(packOf('katt.svg', 'treg.svg', 'hund.svg'), {
			...help,
			decode
		});
		expect(pictures.map(({ text }) => text.nb?.text)).toEqual(['katt', 'hund']);
		expect(left).toEqual({ slow: 1 });
	});

	it('are refused as a whole when not one can be had', async () => {
		const decode = () => Promise.reject(new PictureError('picture-damaged'));
		await expect(collectPictures(packOf('a.svg'), { ...help, decode })).rejects.toThrow('no-pictures');
	});

	it('are forgotten when somebody stops in the middle', async () => {
		const stopper = new AbortController();
		const seen: number[] = [];
		const taking = collectPictures(packOf('a.svg', 'b.svg', 'c.svg'), {
			...help,
			signal: stopper.signal,
			onprogress: (done) => {
				seen.push(done);
				if (done === 2) stopper.abort();
			}
		});
		await expect(taking).rejects.toThrow();
		expect(seen).toEqual([1, 2]);
	});
});

describe('the collections of a device', () => {
	it('write nothing for a file that is refused or stopped', async () => {
		const device = aDevice();
		const collections = device.open();
		await expect(collections.read(new Blob(['no pictures']))).rejects.toThrow('no-pictures');
		const bad = readPictures(zipSync({ 'a.png': strToU8('none') }));
		const choice = { name: 'x', language: 'nb', onprogress: () => undefined };
		await expect(collections.take(bad, { ...choice, signal: new AbortController().signal })).rejects.toThrow(
			'no-pictures'
		);
		await expect(
			collections.take(packOf('a.svg'), { ...choice, signal: AbortSignal.abort() })
		).rejects.toThrow();
		expect(device.writes()).toBe(0);
		expect(collections.all).toEqual([]);
	});

	it('are there again after a start, can be found, renamed, and deleted for good', async () => {
		const device = aDevice();
		await device.open().keep(COLLECTION);
		const again = device.open();
		await again.load();
		expect(again.all).toEqual([COLLECTION]);
		expect(device.found.get('collection:one')).toEqual(COLLECTION.pictures);
		await again.rename(COLLECTION, 'Ville dyr');
		await again.removePicture(again.all[0] ?? COLLECTION, '0');
		expect(again.all).toEqual([{ ...COLLECTION, name: 'Ville dyr', pictures: [] }]);
		await again.remove(again.all[0] ?? COLLECTION);
		const last = device.open();
		await last.load();
		expect(last.all).toEqual([]);
		expect(device.found.get('collection:one')).toEqual([]);
	});

	it('leave alone what they can’t read', async () => {
		const device = aDevice();
		device.settings.set('pictureCollections', ['collection:one', 7]);
		device.settings.set('pictures collection:one', { id: 'collection:one', name: 3 });
		const collections = device.open();
		await collections.load();
		expect(collections.all).toEqual([]);
		expect(device.writes()).toBe(0);
	});
});
