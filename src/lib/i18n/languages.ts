/**
 * The languages of the product, from `locales/languages.json`: names, script, direction and how large the script
 * must stand beside Norwegian. Direction always comes from this table, never from a guess or from the browser.
 */
import table from '#locales/languages.json' with { type: 'json' };

/** A family of bundled fonts that covers a script. */
export type FontFamily = 'latin' | 'arabic' | 'nastaliq' | 'ethiopic' | 'myanmar' | 'rohingya';
export type Direction = 'ltr' | 'rtl';

export interface Language {
	/** BCP 47. */
	readonly tag: string;
	/** Its name in the language itself. */
	readonly own: string;
	/** Its name in Norwegian bokmål. */
	readonly nb: string;
	readonly dir: Direction;
	/** ISO 15924. */
	readonly script: string;
	readonly font: FontFamily;
	/** Line height as a factor of the font size. */
	readonly lineHeight: number;
	/** How many times larger than Norwegian it must be set to read as easily. */
	readonly scale: number;
	/** Digits of its own from 0 to 9, where it has them; 0–9 stand on bus tables and pay slips here. */
	readonly ownDigits?: string;
	/** The sign between whole and part in numbers. */
	readonly decimal: '.' | ',';
	/** `base` Norwegian; `A` words at launch; `B` words next; `C` pictures and own recorded sound. */
	readonly tier: 'base' | 'A' | 'B' | 'C';
	/** How likely a machine's translation is to mislead. */
	readonly risk: 'none' | 'low' | 'medium' | 'medium-high' | 'high' | 'very high';
	/** Who answers for the words that ship; `none` when no words ship. */
	readonly status: 'source' | 'reviewed' | 'machine' | 'none';
	/** Whether the whole interface is there in this language; a test holds it to that. */
	readonly interface: boolean;
}

/** Norwegian first, then by how many participants speak it. */
export const LANGUAGES = table.languages as readonly Language[];

/** The languages the interface can be shown in. */
export const INTERFACE_LANGUAGES: readonly string[] = LANGUAGES.filter((one) => one.interface).map(
	(one) => one.tag
);

/** Made from bokmål as it runs: one is longer than any real language, one runs right to left. For builders only. */
export const PSEUDO_LANGUAGES = ['x-long', 'x-rtl'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];
export const isPseudoLanguage = (tag: string): tag is PseudoLanguage =>
	(PSEUDO_LANGUAGES as readonly string[]).includes(tag);

const byTag: ReadonlyMap<string, Language> = new Map(LANGUAGES.map((one) => [one.tag.toLowerCase(), one]));
const aliases: ReadonlyMap<string, string> = new Map(
	Object.entries(table.aliases).map(([from, to]) => [from.toLowerCase(), to])
);
const fontOfScript: Readonly<Record<string, readonly [FontFamily, number, number]>> = {
	Latn: ['latin', 1.35, 1],
	Cyrl: ['latin', 1.35, 1],
	Arab: ['arabic', 1.6, 1.15],
	Ethi: ['ethiopic', 1.45, 1.1],
	Mymr: ['myanmar', 1.75, 1.15],
	Rohg: ['rohingya', 1.6, 1.15]
};

/** The script named in a tag, as in `rhg-Rohg` or `kmr-Arab`. */
function scriptIn(tag: string): string | undefined {
	const part = tag.split('-').find((piece, at) => at > 0 && /^[a-z]{4}$/i.test(piece));
	return part && part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}

/** The tag of ours that a tag from elsewhere means (`prs` is `fa-AF`, `no` is `nb`); the tag itself if it means none. */
export function canonicalTag(tag: string): string {
	const wanted = tag.trim().replaceAll('_', '-').toLowerCase();
	const known = (one: string): string | undefined => byTag.get(one)?.tag ?? aliases.get(one);
	const exact = known(wanted);
	if (exact) return exact;
	const [first = ''] = wanted.split('-');
	const base = known(first);
	if (!base) return tag.trim();
	const script = scriptIn(wanted);
	return script && byTag.get(base.toLowerCase())?.script !== script ? `${base}-${script}` : base;
}

/** What we know of a language; for a tag outside the table, a left-to-right language that goes by its tag. */
export function languageOf(tag: string): Language {
	if (isPseudoLanguage(tag)) return pseudo(tag);
	const own = canonicalTag(tag);
	const script = scriptIn(own);
	const row = byTag.get(own.toLowerCase()) ?? byTag.get(own.split('-')[0]?.toLowerCase() ?? '');
	if (row && (!script || row.script === script)) return row;
	const [font, lineHeight, scale] = fontOfScript[script ?? 'Latn'] ?? ['latin', 1.35, 1];
	const written = script ?? 'Latn';
	return {
		...(row ?? unknown),
		tag: own,
		own: row?.own ?? own,
		nb: row?.nb ?? own,
		script: written,
		dir: table.rightToLeftScripts.includes(written) ? 'rtl' : 'ltr',
		font,
		lineHeight,
		scale,
		status: 'none',
		interface: false
	};
}

const unknown: Pick<Language, 'decimal' | 'tier' | 'risk'> = { decimal: ',', tier: 'C', risk: 'very high' };

function pseudo(tag: PseudoLanguage): Language {
	const norwegian = byTag.get('nb');
	if (!norwegian) throw new Error('locales/languages.json has no nb');
	return { ...norwegian, tag, own: `[${tag}]`, nb: `[${tag}]`, dir: tag === 'x-rtl' ? 'rtl' : 'ltr' };
}

export const directionOf = (tag: string): Direction => languageOf(tag).dir;

/** A language's name in the language itself. Not from the browser: several lack these languages. */
export const languageName = (tag: string): string => languageOf(tag).own;

/** What an element with text in this language carries. */
export const textAttributes = (tag: string): { readonly lang: string; readonly dir: Direction } => ({
	lang: isPseudoLanguage(tag) ? `nb-${tag}` : canonicalTag(tag),
	dir: directionOf(tag)
});
