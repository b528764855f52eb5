/**
 * What a municipality says instead of our words: one layer over every text of every language. The order for a text is
 * the plan's own words, this layer, what a speaker has reviewed, what a machine wrote, Norwegian.
 */

/** Who answers for a text that is shown: a file of ours, or `own`, the people who use the app. */
export type WordState = 'own' | 'source' | 'reviewed' | 'machine';

/** We wrote it, or a person who speaks the language has read it. What nobody has said anything of is not. */
export const isChecked = (state: WordState | undefined): boolean =>
	state === 'source' || state === 'reviewed';

export interface SaidInstead {
	readonly text: string;
	/** `reviewed` only where a speaker of the language has said so. */
	readonly state: 'own' | 'reviewed';
}

/** By language, then by full key: `area:path.to.key`, with its plural form where the file has one. */
export type Overrides = ReadonlyMap<string, ReadonlyMap<string, SaidInstead>>;

/** What of a layer belongs to one file: by path, without the area. */
export function pathsIn(overrides: Overrides, tag: string, area: string): ReadonlyMap<string, SaidInstead> {
	const paths = new Map<string, SaidInstead>();
	for (const [key, said] of overrides.get(tag) ?? [])
		if (key.startsWith(`${area}:`) && said.text.trim() !== '') paths.set(key.slice(area.length + 1), said);
	return paths;
}

type Content = Record<string, unknown>;
const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** The content of a file with other texts in it; what was there before is left as it is. */
export function withTexts(content: Content, texts: ReadonlyMap<string, SaidInstead>): Content {
	const copy = structuredClone(content);
	for (const [path, { text }] of texts) put(copy, path.split('.'), text);
	return copy;
}

/** Never through what every object has, and never a text in the place of a group of texts. */
function put(content: Content, path: readonly string[], text: string): void {
	const [name = '', ...rest] = path;
	if (name in Object.prototype || name === '_meta') return;
	if (rest.length === 0) {
		if (!isContent(content[name])) content[name] = text;
		return;
	}
	const inner = content[name] ?? (content[name] = {});
	if (isContent(inner)) put(inner, rest, text);
}
