import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, lookupStandIn } from '#tests/support/lookupStandIn.ts';
import { type LookupLimits, LookupService } from './LookupService.ts';
import { lookupLanguageOf } from './lookupLanguages.ts';
import { sightingsIn } from './sightingsIn.ts';

const LIMITS: LookupLimits = { time: 5_000, answerBytes: 100_000, pictureBytes: 100_000, pictures: 12 };
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

let standIn: StandIn;
const service = (limits: Partial<LookupLimits> = {}) =>
	new LookupService(standIn.origin, fetch, { ...LIMITS, ...limits });

beforeEach(async () => {
	standIn = await lookupStandIn();
});
afterEach(() => standIn.stop());

describe('a word that is looked up', () => {
	it('is answered with pictures called by their keyword, without what is marked as violence', async () => {
		expect(await service().find('digger', 'en')).toEqual([
			{ id: 90001, name: 'digger' },
			{ id: 90002, name: 'digger operator' },
			{ id: 90004, name: 'digger, broken' }
		]);
	});

	it('is all that is sent: no cookie, no page that asks, no body', async () => {
		await service().find(' digger ', 'en');
		const [sight] = await service().find('digger', 'en');
		if (sight) await service().read(sight);
		expect(standIn.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
			'GET /api/pictograms/en/search/digger',
			'GET /api/pictograms/en/search/digger',
			'GET /api/pictograms/90001?download=false'
		]);
		for (const { headers } of standIn.asked) {
			expect(Object.keys(headers)).not.toEqual(
				expect.arrayContaining([expect.stringMatching(/cookie|referer|authorization/)])
			);
			expect(headers['content-length']).toBeUndefined();
		}
	});

	it('stays one part of the address, whatever is typed', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (typed) => {
				const addresses: string[] = [];
				const silent = (address: string) => {
					addresses.push(new URL(address).href);
					return Promise.resolve(new Response('[]', { status: 404 }));
				};
				expect(await new LookupService('http://127.0.0.1', silent, LIMITS).find(typed, 'sv')).toEqual([]);
				for (const address of addresses)
					expect(address).toMatch(/^http:\/\/127\.0\.0\.1\/api\/pictograms\/sv\/search\/[^/?#]+$/);
			})
		);
	});

	it.each(['', '  ', '.', '..', '?'])('that is none (%j) is not sent', async (word) => {
		expect(await service().find(word, 'en')).toEqual([]);
		expect(standIn.asked).toEqual([]);
	});

	it('that the service does not know has no pictures', async () => {
		expect(await service().find('gravemaskin', 'en')).toEqual([]);
	});
});

describe('an answer that is none', () => {
	it.each([
		['an error', 500, '{"message":"Error"}'],
		['another page', 200, '<!doctype html><title>Log in</title>'],
		['no list', 200, '{"_id": 1}'],
		['more than we read', 200, `[${' '.repeat(100_001)}]`],
		['a way elsewhere', 302, '']
	])('is told of: %s', async (_, status, body) => {
		standIn.answer('/search/', (response) =>
			response.writeHead(status, { location: `${standIn.origin}/api/pictograms/en/search/other` }).end(body)
		);
		await expect(service().find('digger', 'en')).rejects.toMatchObject({ name: 'LookupTrouble' });
		expect(standIn.asked).toHaveLength(1);
	});

	it.each(['before it begins', 'in the middle'])('is not waited for when nothing comes %s', async (when) => {
		standIn.answer('/search/', (response) => {
			if (when === 'in the middle') response.writeHead(200).write('[');
		});
		await expect(service({ time: 50 }).find('digger', 'en')).rejects.toMatchObject({ code: 'silent' });
	});

	it('is told of where there is no network', async () => {
		const looking = service();
		await standIn.stop();
		await expect(looking.find('digger', 'en')).rejects.toMatchObject({ code: 'silent' });
	});

	it('is let go when somebody stops, and the next one is asked for', async () => {
		const stopper = new AbortController();
		standIn.answer('/search/slow', () => {
			stopper.abort(new Error('stopped'));
		});
		const looking = service();
		await expect(looking.find('slow', 'en', stopper.signal)).rejects.toThrow('stopped');
		expect(await looking.find('digger', 'en')).toHaveLength(3);
	});

	it('holds nothing but numbers and plain lines, whatever it holds', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ _id: fc.anything(), keywords: fc.anything() })), (list) => {
				for (const { id, name } of sightingsIn(bytesOf(list), 'a', 5)) {
					expect(Number.isSafeInteger(id) && id > 0).toBe(true);
					expect(name).not.toMatch(/[\p{Cc}\u202e]/u);
				}
			})
		);
		const one = { _id: 7, keywords: [null, { keyword: 9 }, { keyword: ' a\u202Eb\n' }] };
		expect(sightingsIn(bytesOf([one, one, null, 3, { _id: '8' }, { _id: -1 }]), '', 5)).toEqual([
			{ id: 7, name: '9' }
		]);
		expect(sightingsIn(bytesOf([1, 2, 3].map((id) => ({ _id: id }))), '', 2)).toHaveLength(2);
	});
});

describe('a picture that is looked up', () => {
	it('comes as PNG, with its author, owner and licence', async () => {
		const sight = { id: 90001, name: 'digger' };
		const { kind, bytes } = await service().read(sight);
		expect([kind, bytes.length > 50]).toEqual(['png', true]);
		expect(service().creditOf(sight)).toEqual({
			title: 'digger',
			author: expect.stringMatching(/Sergio Palao.*Government of Aragon/) as string,
			licence: 'CC BY-NC-SA',
			url: `${standIn.origin}/api/pictograms/90001?download=false`
		});
	});

	it.each([
		['that the service can’t make', 500, '{}', 'missing'],
		['that is a drawing', 200, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'kind'],
		['that is no picture', 200, 'GIF89a', 'damaged']
	])('%s is left', async (_, status, body, why) => {
		standIn.answer('/pictograms/7?', (response) => response.writeHead(status).end(body));
		await expect(service().read({ id: 7, name: '' })).rejects.toMatchObject({ why });
	});

	it('comes one at a time', async () => {
		let running = 0;
		let most = 0;
		const counting = async (...[address, init]: Parameters<typeof fetch>) => {
			most = Math.max(most, ++running);
			const answer = await fetch(address, init);
			const bytes = await answer.arrayBuffer();
			running--;
			return new Response(bytes, { status: answer.status });
		};
		const looking = new LookupService(standIn.origin, counting, LIMITS);
		await Promise.all([90001, 90002, 90001].map((id) => looking.read({ id, name: '' })));
		expect(most).toBe(1);
	});
});

it('Dari is asked for as Persian, and Norwegian not at all', () => {
	expect(['fa-AF', 'uk', 'nb', 'ti'].map(lookupLanguageOf)).toEqual(['fa', 'uk', undefined, undefined]);
});
