import type { Why } from './finding.ts';

/** Slugs that stand in facts, several with a space between, and what they are called under `law:`. */
const NAMED: Readonly<Record<string, string>> = { skills: 'skill', boxes: 'box' };
const DAYS = new Set(['day', 'start', 'end', 'latest']);

/** Whoever says it: a text by its key, a day, and a list of words as one phrase. */
export interface Speaker {
	readonly say: (key: string, facts?: Readonly<Record<string, string | number>>) => string;
	readonly day: (day: string) => string;
	readonly number: (value: number) => string;
}

/** The reason as a sentence in the speaker's language. */
export function sentenceOf({ code, facts }: Why, { say, day, number }: Speaker): string {
	const said = Object.entries(facts).map(([name, value]): [string, string | number] => {
		if (typeof value === 'number') return [name, number(value)];
		const words = NAMED[name];
		if (words !== undefined)
			return [
				name,
				value
					.split(' ')
					.map((slug) => say(`law:${words}.${slug}`))
					.join(', ')
			];
		return [name, DAYS.has(name) ? day(value) : value];
	});
	return say(`law:why.${code}`, Object.fromEntries(said));
}
