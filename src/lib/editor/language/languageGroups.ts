import { LANGUAGES, type Language } from '#lib/i18n/index.ts';

export interface LanguageGroup {
	readonly name: 'whole' | 'cards' | 'pictures';
	readonly languages: readonly Language[];
}

const groupOf = ({ interface: hasInterface, status }: Language): LanguageGroup['name'] =>
	hasInterface ? 'whole' : status === 'none' ? 'pictures' : 'cards';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('und');

/**
 * The languages a participant can choose, by what we have in them, the most spoken first. `query` is found in the
 * language's own name, in its Norwegian name and in its tag; groups without a hit are left out.
 */
export function languageGroups(query: string): readonly LanguageGroup[] {
	const wanted = plain(query.trim());
	const hits = LANGUAGES.filter(
		({ tier, own, nb, tag }) => tier !== 'base' && [own, nb, tag].some((name) => plain(name).includes(wanted))
	);
	return (['whole', 'cards', 'pictures'] as const)
		.map((name) => ({ name, languages: hits.filter((language) => groupOf(language) === name) }))
		.filter(({ languages }) => languages.length);
}
