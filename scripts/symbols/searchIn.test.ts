import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canonicalTag } from '#lib/i18n/index.ts';
import { type Query, answers, readQueries } from './queries.ts';
import { searchIn } from './searchIn.ts';

const SHOWN = 6;
const MISSES_ALLOWED = 2;
/** Money with the sign of one country is left out of the library; Norwegian money is drawn in its place. */
const MONEY = ['1F4B0', '1F4B4', '1F4B5', '1F4B6', '1F4B7', '1F4B8', '1FA99'];
const NORWEGIAN_MONEY = ['own:kr-coin', 'own:kr-note'];

/** The queries whose first six pictures have none of those expected. */
async function missed(queries: readonly Query[]): Promise<string[]> {
	const searches = new Map<string, ReturnType<typeof searchIn>>();
	const list: string[] = [];
	for (const query of queries) {
		const tag = canonicalTag(query.l);
		const search = searches.get(tag) ?? searchIn([...new Set([tag, 'nb'])]);
		searches.set(tag, search);
		const found = (await search)(query.q, SHOWN).flatMap(({ id, concept }) => [
			id,
			...(concept ? [concept] : [])
		]);
		if (!answers(query, found)) list.push(`${query.l} ${query.q}`);
	}
	return list;
}

/** It reads the words of nine languages. Milliseconds. */
const PATIENCE = 60_000;

describe('the search over the whole library', { timeout: PATIENCE }, () => {
	it('shows what was meant among the first six for at least 58 of the 60 collected queries', async () => {
		const queries = readQueries('queries');
		expect(queries).toHaveLength(60);
		const list = await missed(queries);
		expect(list.length, list.join(', ')).toBeLessThanOrEqual(MISSES_ALLOWED);
	});

	/**
	 * Lists of 60 by people who had not read how it works, in the order they were written, and what each met at its first
	 * run. What was learnt from one is mended, so only first runs tell of words nobody has thought of; before the last
	 * every language got some hundred everyday words. The third has other forms than a dictionary, and slips.
	 */
	const UNSEEN = [
		['queries-heldout', 54, 2],
		['queries-unseen', 56, 2],
		['queries-forms', 48, 8],
		['queries-everyday', 55, 2],
		['queries-later', 60, 2]
	] as const;
	it.each(UNSEEN)(
		'finds what others ask for: %s, %i of 60 at first, now all but %i',
		async (name, _, most) => {
			const queries = readQueries(name);
			expect(queries).toHaveLength(60);
			const list = await missed(
				queries.map((query) =>
					query.x.some((code) => MONEY.includes(code))
						? { ...query, x: [...query.x, ...NORWEGIAN_MONEY] }
						: query
				)
			);
			expect(list.length, list.join(', ')).toBeLessThanOrEqual(most);
		}
	);

	it('names what it finds in the language it was asked in, and tells the card it comes with', async () => {
		const search = await searchIn(['ar', 'nb']);
		expect(search('مستشفى', 1)).toEqual([
			expect.objectContaining({ id: 'om:1F3E5', concept: 'work.hospital', name: 'مستشفى' })
		]);
		expect(search('sykehus', 1)).toEqual([expect.objectContaining({ id: 'om:1F3E5', name: 'مستشفى' })]);
	});

	it('finds Dari words though Unicode knows those of Iran alone', async () => {
		const search = await searchIn(['fa-AF', 'nb']);
		expect(search('شفاخانه', 1)).toEqual([expect.objectContaining({ concept: 'work.hospital' })]);
		expect(search('بیمارستان', 3)).toContainEqual(expect.objectContaining({ concept: 'work.hospital' }));
	});

	it('finds pictures that no starter card has', async () => {
		const search = await searchIn(['uk', 'nb']);
		expect(search('качка', 6)).toContainEqual(expect.objectContaining({ id: 'om:1F986' }));
	});

	it('calls nothing by an English name that nobody asked for', async () => {
		const [nynorsk, english] = [await searchIn(['nn', 'nb']), await searchIn(['en', 'nb'])];
		expect(nynorsk('hijab', 6).map(({ name }) => name)).toContain('helsearbeider med hijab');
		expect(english('hijab', 6).map(({ name }) => name)).toContain('health worker with a hijab');
		const bokmål = await searchIn(['nb']);
		for (const { name } of bokmål('hospital', 6)) expect(name ?? '').not.toMatch(/ecg|hospital/);
	});

	it('says in one sentence that it does not know a language', () => {
		const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
		const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'search', '--lang', 'xx', 'ord']);
		expect([status, String(stdout)]).toEqual([1, '']);
		expect(String(stderr)).toMatch(/^We have no language "xx": [^\n]+\.\n$/);
	});
});
