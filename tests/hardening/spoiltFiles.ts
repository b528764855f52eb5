/** Plan files as chance, bad discs and bad people leave them: mutated at the level of bytes, of JSON and of the zip. */
import { strToU8, zipSync } from 'fflate';
import { planFromExample, planJson, writePlanFile } from '#lib/exchange/index.ts';

type Random = () => number;

/** Mulberry32: the same seed gives the same files. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

const STRANGE: readonly string[] = [
	'__proto__',
	'constructor',
	'2026-02-30',
	'25:61',
	'\uD800',
	'',
	'card:',
	'../..'
];
const strangeValue = (random: Random): unknown =>
	oneOf<unknown>(random, [
		...STRANGE,
		null,
		-1,
		1e308,
		true,
		[],
		{},
		'x'.repeat(9000),
		JSON.parse('{"__proto__":{"admin":true}}'),
		Array.from({ length: 40 }, () => []),
		JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`)
	]);

/** Puts something strange in one to four places of a JSON value, or takes something away. */
function spoilJson(random: Random, value: unknown): void {
	const places: [Record<string, unknown>, string][] = [];
	const visit = (inside: unknown): void => {
		if (typeof inside !== 'object' || inside === null) return;
		for (const [key, below] of Object.entries(inside)) {
			places.push([inside as Record<string, unknown>, key]);
			visit(below);
		}
	};
	visit(value);
	for (let change = below(random, 4); change >= 0; change--) {
		const [owner, key] = oneOf(random, places);
		const chance = random();
		if (chance < 0.3) Reflect.deleteProperty(owner, key);
		else if (chance < 0.5) owner[oneOf(random, STRANGE)] = owner[key];
		else owner[key] = strangeValue(random);
	}
}

/** Flips, cuts, doubles or overwrites some bytes. */
function spoilBytes(random: Random, whole: Uint8Array): Uint8Array {
	const bytes = Uint8Array.from(whole);
	const at = below(random, bytes.length);
	switch (below(random, 5)) {
		case 0:
			return bytes.subarray(0, at);
		case 1:
			return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(below(random, at + 1))]);
		case 2:
			return bytes.fill(below(random, 256), at, at + below(random, 64));
		default:
			for (let flips = below(random, 12); flips >= 0; flips--)
				bytes[below(random, bytes.length)] = below(random, 256);
			return bytes;
	}
}

/** One spoilt file after another, made from this example file. */
export function* spoiltFiles(example: unknown, seed: number): Generator<Uint8Array> {
	const random = randomFrom(seed);
	let made = 0;
	const [plan] = planFromExample(example, {
		newId: () => String(++made),
		pictureOf: () => undefined,
		wordsOf: () => undefined,
		today: '2026-11-21'
	});
	if (!plan) throw new Error('The example has no plan.');
	const json = planJson(plan);
	const zip = writePlanFile(plan, new Map());
	for (;;) {
		const spoilt: unknown = JSON.parse(json);
		spoilJson(random, spoilt);
		const text = strToU8(JSON.stringify(spoilt));
		yield spoilBytes(random, zip);
		yield text;
		yield spoilBytes(random, strToU8(json));
		const names = ['plan.json', 'plan.json/', '../plan.json', 'media/x', `media/${'0'.repeat(64)}.jpg`];
		yield zipSync({ 'plan.json': text, [oneOf(random, names)]: text }, { level: 1 });
	}
}
