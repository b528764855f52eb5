import type { Card, Person, Plan } from '../plan.ts';

/** What was found of a name: what stands before it, and whether it is in the genitive (`Selams`). */
export interface FoundName {
	readonly before: string;
	readonly isGenitive: boolean;
}
/** The text with `put` in the place of every name in it. */
export type TakeOut = (text: string, put: (found: FoundName) => string) => string;

/**
 * Words of Norwegian that people are also called: as names they are known by their capital letter alone, so that
 * «livet» and «min vei» stay. So are names of one or two letters.
 */
const EVERYDAY = new Set(
	(
		'alle august bjørn bror dag den der det din du far fred glede hans han her hun håp ja jeg juli juni kan liv mai ' +
		'man mars meg men min mor nei noe nå odd per ro rose si sin skal sol stein stig storm søster tro unn vi vil vår'
	).split(' ')
);
/** Letters of scripts that write a syllable with one sign: a name of two is a whole name there. */
const SYLLABLES = /^[\p{Script=Ethiopic}\p{Script=Han}\p{Script=Hangul}]/u;
const WORD_BREAK = /[^\p{L}\p{N}\p{M}]+/u;
const OUTSIDE = { before: '(?<![\\p{L}\\p{N}\\p{M}])', after: '(?![\\p{L}\\p{N}\\p{M}])' };

/** What the participant is called: the alias, and what is written in the middle of Dette er meg and of Mine folk. */
export function namesIn({ head, cards, people }: Plan): readonly string[] {
	const written = [
		...(Object.values(cards) as Card[]).filter(({ place }) => place === 'meg/midt').map(({ text }) => text),
		...(Object.values(people) as Person[]).filter(({ ring }) => ring === 'me').map(({ label }) => label)
	]
		.flatMap((text) => Object.values(text))
		.filter(({ state }) => state === 'own')
		.map(({ text }) => text)
		// A sentence is no name
		.filter((text) => text.trim().split(WORD_BREAK).length <= 3);
	return [head.alias, ...written].map(tidy).filter(Boolean);
}
const tidy = (name: string): string =>
	name.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

/**
 * Finds these names, whole and by each of their words: in capital or small letters, in the genitive, and with the
 * endings and prefixes that a name takes in Russian and Ukrainian, in Arabic and in Ethiopic script. It knows a name by
 * how it is spelt; a nickname, or another spelling, it does not know.
 */
export function takeOut(names: readonly string[]): TakeOut {
	const found = [...new Set(names.flatMap((name) => [name, ...partsOf(name)]))]
		.sort((one, other) => other.length - one.length)
		.map(patternOf);
	if (!found.length) return (text) => text;
	return (text, put) =>
		found.reduce(
			(said, pattern) =>
				said.replace(
					pattern,
					(_, prefix: string, genitive: string, at: number) =>
						prefix + put({ before: said.slice(0, at), isGenitive: genitive !== '' })
				),
			text.normalize('NFC')
		);
}

function partsOf(name: string): readonly string[] {
	const parts = name.split(WORD_BREAK);
	return parts.length < 2 ? [] : parts.filter((part) => part.length > (SYLLABLES.test(part) ? 1 : 2));
}

/** What stands before the name, and its genitive, are the two groups of every pattern. */
function patternOf(name: string): RegExp {
	const letters = name.length;
	const isCareful = EVERYDAY.has(name.toLowerCase()) || (letters < 3 && /[\p{Lu}\p{Ll}]/u.test(name));
	const spelt = (text: string) => text.split(/\s+/).map(escaped).join('\\s+');
	let prefix = '';
	let stem = name;
	let genitive = "(?:['’]?s|['’])?";
	let ending = '';
	if (/\p{Script=Cyrillic}$/u.test(name)) {
		if (letters > 3) stem = name.replace(/[аеиоуыэюяйьії]$/iu, '');
		genitive = '';
		ending = '\\p{Script=Cyrillic}{0,3}';
	} else if (/\p{Script=Arabic}/u.test(name)) {
		if (letters > 2) prefix = '[وف]?[بكل]?';
		genitive = '';
		ending = '\\p{M}*';
	} else if (SYLLABLES.test(name)) {
		prefix = '[ንብከለበየእ]?';
		genitive = '';
	}
	const words = isCareful ? spelt(asName(stem)) : spelt(stem).replace(/[iıİ]/gi, '[iıİ]');
	const whole = `${OUTSIDE.before}(${prefix})${words}(${genitive})${ending}${OUTSIDE.after}`;
	return new RegExp(whole, isCareful ? 'gu' : 'giu');
}

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
