/**
 * Our search beside MiniSearch and Fuse, in one run over the same words: what a key costs, how long the index takes to
 * build and how large it is, and how many of the collected queries are met. `node tests/bench/figures/searchEngines.ts`
 * prints it alone, without a browser.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { canonicalTag } from '#lib/i18n/index.ts';
import { PictureSearch, type SearchEntry } from '#lib/symbols/index.ts';
import { type Searchable, entriesFor } from '../../../scripts/symbols/entriesFor.ts';
import { answers, readQueries } from '../../../scripts/symbols/queries.ts';
import { type Figure, median, quantile } from '../report.ts';

interface Engine {
	readonly search: (text: string) => readonly string[];
	/** Of what the engine would store, in bytes. */
	readonly bytes: number;
}
type Begin = (searchable: Searchable) => Engine;

const SHOWN = 6;
const SIZES = [4_000, 20_000] as const;
const FRAME = 16;
const ROUNDS = 3;
/** Fuse looks at every word for every key: fewer keys tell as much. */
const EVERY_NTH_KEY: Readonly<Record<string, number>> = { Fuse: 12 };

/** The words of an entry as compared, each with its weight. */
const documents = ({ entries, plain }: Searchable) =>
	entries.map(({ id, words, prior = 1 }, place) => ({
		place,
		picture: id,
		prior,
		words: words.map(({ text }) => plain(text))
	}));

const ENGINES: Readonly<Record<string, Begin>> = {
	own(searchable) {
		const engine = new PictureSearch(searchable.entries, searchable.plain, searchable.forms);
		return { search: (text) => engine.search(text, SHOWN), bytes: engine.size.bytes };
	},
	MiniSearch(searchable) {
		const all = documents(searchable);
		const engine = new MiniSearch<(typeof all)[number]>({
			idField: 'place',
			fields: ['words'],
			storeFields: ['picture'],
			extractField: (document, field) =>
				field === 'words' ? document.words.join(' ') : document[field as 'place'],
			processTerm: searchable.plain,
			searchOptions: { prefix: true, fuzzy: 0.2, boostDocument: (place) => all[Number(place)]?.prior ?? 1 }
		});
		engine.addAll(all);
		return {
			search: (text) =>
				engine
					.search(searchable.plain(text))
					.slice(0, SHOWN)
					.map((hit) => String(hit.picture)),
			bytes: JSON.stringify(engine).length
		};
	},
	Fuse(searchable) {
		const all = documents(searchable);
		const index = Fuse.createIndex(['words'], all);
		const engine = new Fuse(all, { keys: ['words'], threshold: 0.3, ignoreLocation: true }, index);
		return {
			search: (text) =>
				engine.search(searchable.plain(text), { limit: SHOWN }).map(({ item }) => item.picture),
			bytes: JSON.stringify(index).length
		};
	}
};

/** The same every time: what the libraries are told must not depend on chance. */
function* numbers(seed: number): Generator<number, never> {
	for (let state = seed; ;) {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		yield state >>> 8;
	}
}

/** As many entries, the rest brought along by people: two or three known words to each picture. */
function grownTo(size: number, searchable: Searchable): Searchable {
	const { entries } = searchable;
	const known = entries.flatMap(({ words }) => words.map(({ text }) => text));
	const next = numbers(size);
	const any = (): string => known[next.next().value % known.length] ?? '';
	const brought = Array.from({ length: size - entries.length }, (_, at): SearchEntry => {
		const words = [`${any()} ${any()}`, any(), `${any()} ${String(at)}`];
		return { id: `pack/${String(at)}`, words: words.map((text) => ({ text, weight: 4 })) };
	});
	return { ...searchable, entries: [...entries, ...brought] };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

interface Row {
	readonly engine: string;
	readonly size: number;
	readonly build: number;
	readonly p50: number;
	readonly p95: number;
	readonly worst: number;
	readonly bytes: number;
	readonly heap: number;
}

function measure(name: string, begin: Begin, searchable: Searchable, keys: readonly string[]): Row {
	const before = heap();
	const began = performance.now();
	const engine = begin(searchable);
	const build = performance.now() - began;
	const after = heap();
	const nth = EVERY_NTH_KEY[name] ?? 1;
	for (const key of keys.slice(0, 10)) engine.search(key);
	const times = keys
		.filter((_, at) => at % nth === 0)
		.map((key) => {
			// The best of some: what else the machine does is not the engine's work.
			const rounds = Array.from({ length: ROUNDS }, () => {
				const start = performance.now();
				engine.search(key);
				return performance.now() - start;
			});
			return Math.min(...rounds);
		});
	return {
		engine: name,
		size: searchable.entries.length,
		build,
		p50: median(times),
		p95: quantile(times, 0.95),
		worst: Math.max(...times),
		bytes: engine.bytes,
		heap: after - before
	};
}

/** How many of the collected queries each engine meets in the first six, over the real library. */
async function met(): Promise<Readonly<Record<string, number>>> {
	const found: Record<string, number> = {};
	const queries = [...readQueries('queries'), ...readQueries('queries-heldout')];
	for (const tag of new Set(queries.map(({ l }) => l))) {
		const searchable = await entriesFor([...new Set([canonicalTag(tag), 'nb'])]);
		for (const [name, begin] of Object.entries(ENGINES)) {
			const engine = begin(searchable);
			const right = queries.filter((query) => query.l === tag && answers(query, engine.search(query.q)));
			found[name] = (found[name] ?? 0) + right.length;
		}
	}
	return { ...found, all: queries.length };
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);
const MB = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(8);

export async function searchEngines(): Promise<Figure[]> {
	const real = await entriesFor(['ar', 'nb']);
	const keys = readQueries('queries')
		.filter(({ l }) => ['ar', 'nb', 'en'].includes(l))
		.flatMap(({ q }) => Array.from({ length: q.length }, (_, at) => q.slice(0, at + 1)));
	const rows = SIZES.flatMap((size) => {
		const searchable = grownTo(size, real);
		return Object.entries(ENGINES).map(([name, begin]) => measure(name, begin, searchable, keys));
	});
	const { all = 0, ...hits } = await met();
	const table = [
		'pictures engine      key p50 key p95   worst   build   index    heap   met in six',
		'                          ms      ms      ms      ms      MB      MB',
		...rows.map(
			(row) =>
				`${String(row.size).padStart(8)} ${row.engine.padEnd(10)}${ms(row.p50)}${ms(row.p95)}${ms(row.worst)}${ms(row.build)}${MB(row.bytes)}${MB(row.heap)}   ${String(hits[row.engine] ?? 0)} of ${String(all)}`
		)
	].join('\n');
	return SIZES.map((size, at) => {
		const of = (name: string) => rows.find((row) => row.size === size && row.engine === name)?.p95 ?? NaN;
		return {
			name: `search among ${String(size)} pictures: a key, p95`,
			value: of('own'),
			unit: 'ms',
			aim: FRAME,
			reference: { name: 'MiniSearch', value: of('MiniSearch') },
			...(at === SIZES.length - 1 && { note: table })
		};
	});
}

if (import.meta.main) for (const { note } of await searchEngines()) if (note) console.log(note);
