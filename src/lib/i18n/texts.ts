/** The texts inside a file of words. */

/** The end of a key that says which plural form it is. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The key as the program asks for it, without its plural form. */
export const stemOf = (key: string): string => key.replace(PLURAL, '');

/** Every text of a file by its full path, `_meta` left out. */
export function textsOf(
	content: Readonly<Record<string, unknown>>,
	before = ''
): [path: string, text: string][] {
	return Object.entries(content).flatMap(([key, value]): [string, string][] => {
		if (before === '' && key === '_meta') return [];
		return typeof value === 'string'
			? [[before + key, value]]
			: textsOf((value ?? {}) as Record<string, unknown>, `${before}${key}.`);
	});
}

/** The names of the values that are put into a text, sorted. */
export const placeholders = (text: string): string[] =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

/** How long a text is to the eye: a letter with its marks counts once. */
export const lengthOf = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

/** The longest that words under a picture may be. */
export const LONGEST_CARD = 44;
