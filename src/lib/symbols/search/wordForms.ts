import { normalise } from './normalise.ts';

/** A sign that a word may carry, and what the word has in its place where it stands in a list. */
type Change = readonly [worn: string, bare: string];

/** Ways in which a language changes a word that our lists have in one form alone. */
interface Forms {
	readonly ends?: readonly Change[];
	readonly begins?: readonly Change[];
}

const pairs = (worn: string, bare: string): Change[] =>
	worn
		.split(' ')
		.flatMap((one) => bare.split(' ').map((other): Change => [normalise(one), normalise(other)]));

const BOKMAAL = [...pairs('en et er ene a', '- e'), ...pairs('n t r ne', '-')];
const EAST_SLAVIC = pairs('у ю ы и і ї е є ой ом ою ею ам ям ах ях ами ями ов ев ів їв а я', '- а я о е ь й');
const PERSIAN = pairs('های ها هایم ان', '-');
const FORMS: Readonly<Record<string, Forms>> = {
	nb: { ends: BOKMAAL },
	nn: { ends: [...BOKMAAL, ...pairs('ane ar i', '- e')] },
	en: { ends: [...pairs('s es', '-'), ...pairs('ies', 'y'), ...pairs('ing', '- e')] },
	fr: { ends: pairs('s x', '-') },
	es: { ends: pairs('s es', '-') },
	fa: { ends: PERSIAN },
	'fa-AF': { ends: PERSIAN },
	// Many, the one, of somebody: a word seldom stands bare.
	ckb: { ends: pairs('ەکان ەکە ان ێک ەکەم', '-') },
	kmr: { ends: pairs('en an ek e a', '-') },
	uk: { ends: EAST_SLAVIC },
	ru: { ends: EAST_SLAVIC },
	// The first syllable says whether it is one or many, of people, of things, of trees.
	sw: {
		begins: [
			...pairs('wa', 'm mw'),
			...pairs('vi', 'ki'),
			...pairs('vy', 'ch'),
			...pairs('mi', 'm'),
			...pairs('nina una ana tuna wana', 'ku')
		]
	},
	rw: {
		begins: [
			...pairs('aba ab', 'umu umw mu mw'),
			...pairs('ibi iby', 'iki igi icy ki gi'),
			...pairs('imi imy', 'umu umw'),
			...pairs('ama', 'i iri ubu'),
			...pairs('utu', 'aka aga')
		]
	}
};

/** Shorter words say too little. */
const SHORTEST = 3;

/**
 * What a word may be a form of in these languages: `toget` of `tog`, `abaganga` of `umuganga`. Guesses, most of them no
 * words at all: only those that stand in a list count. Takes and gives normalised words.
 */
export function formsFor(languages: readonly string[]): (word: string) => ReadonlySet<string> {
	const known = languages.flatMap((tag) => FORMS[tag] ?? []);
	const ends = known.flatMap((forms) => forms.ends ?? []);
	const begins = known.flatMap((forms) => forms.begins ?? []);
	return (word) => {
		const found = new Set<string>();
		const take = (form: string): void => {
			if (form.length >= SHORTEST && form !== word) found.add(form);
		};
		for (const [worn, bare] of ends) if (word.endsWith(worn)) take(word.slice(0, -worn.length) + bare);
		for (const [worn, bare] of begins) if (word.startsWith(worn)) take(bare + word.slice(worn.length));
		return found;
	};
}
