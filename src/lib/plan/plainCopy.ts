/**
 * The first door of the gate: a copy made of nothing but plain objects, arrays and clean values.
 * What comes after it never touches the stranger's own objects.
 */
import { Refusal } from './refusal.ts';

/**
 * A full plan of 500 cards in four languages has about 27 000 values and is 7 levels deep. `letters` is for one text,
 * `document` for a whole plan kept as text inside a revision.
 */
export const CONTENT_LIMITS = { depth: 16, values: 50_000, letters: 8_000, document: 4_000_000 } as const;

/** Keys with which JSON can reach into what all objects share. */
const SHARED_BY_ALL = new Set(['__proto__', 'constructor', 'prototype']);

/** Lone surrogates: with the `u` flag, whole pairs are other characters. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

type Path = readonly (string | number)[];

/** `['cards', 'card:7f', 'hours']` as `cards["card:7f"].hours`; the whole is `plan`. */
export function placeName(path: Path): string {
	let name = '';
	for (const step of path) {
		if (typeof step === 'number') name += `[${step}]`;
		else if (/^[A-Za-z_]\w*$/.test(step)) name += name ? `.${step}` : step;
		else name += `[${JSON.stringify(step.slice(0, 80))}]`;
	}
	return name || 'plan';
}

/**
 * The copy. Text loses halves of characters, which no file or screen can hold.
 * @throws Refusal `unsafe` for keys that reach into all objects, `too-much` beyond the limits, `wrong-value` for what is not JSON
 */
export function plainCopy(input: unknown): unknown {
	let values = 0;
	const path: (string | number)[] = [];
	const refuse = (code: 'unsafe' | 'too-much' | 'wrong-value', detail: string): never => {
		throw new Refusal(code, { place: placeName(path), detail });
	};

	const longest = (): number => CONTENT_LIMITS[path.at(-1) === 'content' ? 'document' : 'letters'];

	function copyOf(value: unknown): unknown {
		if (++values > CONTENT_LIMITS.values) refuse('too-much', `more than ${CONTENT_LIMITS.values} values`);
		switch (typeof value) {
			case 'string':
				if (value.length > longest()) refuse('too-much', `a text longer than ${longest()} letters`);
				return value.replace(HALF_CHARACTERS, '\uFFFD');
			case 'number':
				return Number.isFinite(value) ? value : refuse('wrong-value', 'not a number');
			case 'boolean':
				return value;
			case 'object':
				if (value === null) return null;
				if (path.length >= CONTENT_LIMITS.depth)
					refuse('too-much', `deeper than ${CONTENT_LIMITS.depth} levels`);
				return Array.isArray(value) ? listCopy(value) : recordCopy(value);
			default:
				return refuse('wrong-value', 'not JSON');
		}
	}

	function listCopy(list: readonly unknown[]): unknown[] {
		const copy: unknown[] = [];
		// By index, so that holes are met as well.
		for (let index = 0; index < list.length; index++) {
			path.push(index);
			copy.push(copyOf(list[index]));
			path.pop();
		}
		return copy;
	}

	function recordCopy(record: object): Record<string, unknown> {
		const copy: Record<string, unknown> = {};
		for (const key of Object.keys(record)) {
			path.push(key);
			if (SHARED_BY_ALL.has(key)) refuse('unsafe', 'a key that plans do not have');
			const value = (record as Record<string, unknown>)[key];
			// An absent value and an undefined one are the same to a plan.
			if (value !== undefined) copy[key] = copyOf(value);
			path.pop();
		}
		return copy;
	}

	return copyOf(input);
}
