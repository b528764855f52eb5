/** What is wrong with a language's files, in sentences for whoever translates. */
import { type Content, PLURAL, areasOf, placeholders, readArea, texts } from './localeFiles.ts';

/** Names and terms that people meet in Norway in just these letters. */
export const NAMES =
	/Bildeplan|BankID|NAV|IMDi|FOV|CV|IT|PDF|JPEG|PNG|WebP|GIF|SVG|CSV|JSON|ZIP|MB|GPS|QR|OpenMoji|ARASAAC|Mulberry|Noto|CC BY-SA|--help|\.(bildeplan|obf|obz|csv|zip)|realkompetanse|fagskole|fagbrev( på jobb)?|fagprøve|lærling|praksiskandidat|fylke|kommune/g;

/** A letter that only this language's own script has. */
const OWN: Readonly<Record<string, RegExp>> = {
	ar: /\p{Script=Arabic}/u,
	'fa-AF': /\p{Script=Arabic}/u,
	fa: /\p{Script=Arabic}/u,
	ps: /\p{Script=Arabic}/u,
	ckb: /\p{Script=Arabic}/u,
	ur: /\p{Script=Arabic}/u,
	ti: /\p{Script=Ethiopic}/u,
	am: /\p{Script=Ethiopic}/u,
	my: /\p{Script=Myanmar}/u,
	uk: /[а-щьюяєіїґ]/i,
	ru: /[а-яё]/i
};
/** Letters that have no business in it. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
	uk: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}ыэёъ]/u,
	ru: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}іїєґ]/u
};
const anyOther = (tag: string): RegExp => {
	const scripts = ['Latin', 'Arabic', 'Ethiopic', 'Cyrillic', 'Myanmar'];
	const own = /Script=(\w+)/.exec(OWN[tag]?.source ?? '')?.[1] ?? 'Latin';
	return new RegExp(
		`[${scripts
			.filter((one) => one !== own)
			.map((one) => `\\p{Script=${one}}`)
			.join('')}]`,
		'u'
	);
};

/** The longest that words under a picture may be, in characters. */
export const LONGEST_CARD = 44;

/** Categories of number that a language tells apart. Kurmanji goes by CLDR's `ku`. */
export const pluralForms = (tag: string): string[] =>
	[...new Intl.PluralRules(tag === 'kmr' ? 'ku' : tag).resolvedOptions().pluralCategories].sort();

const stem = (key: string): string => key.replace(PLURAL, '');

function keyFaults(own: readonly string[], norwegian: readonly string[]): string[] {
	const [here, there] = [new Set(own.map(stem)), new Set(norwegian.map(stem))];
	return [
		...[...there].filter((key) => !here.has(key)).map((key) => `${key}: is missing`),
		...[...here].filter((key) => !there.has(key)).map((key) => `${key}: nb has no such key`)
	];
}

function pluralFaults(tag: string, keys: readonly string[]): string[] {
	const forms = new Map<string, string[]>();
	for (const key of keys) {
		const form = PLURAL.exec(key)?.[1];
		if (form) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), form].sort());
	}
	const needed = pluralForms(tag).join(' ');
	return [...forms]
		.filter(([, found]) => found.join(' ') !== needed)
		.map(([key, found]) => `${key}: has the plural forms ${found.join(' ')}, needs ${needed}`);
}

function valueFaults(
	own: readonly (readonly [string, string])[],
	norwegian: ReadonlyMap<string, string>
): string[] {
	return own
		.filter(([key, text]) => {
			// "Two hours" is one word in Arabic.
			if (/_(zero|one|two)$/.test(key) && placeholders(text).length === 0) return false;
			return placeholders(text).join() !== placeholders(norwegian.get(stem(key)) ?? '').join();
		})
		.map(([key, text]) => `${key}: other values in {{}} than nb: ${text}`);
}

function letterFaults(tag: string, own: readonly (readonly [string, string])[]): string[] {
	return own.flatMap(([key, text]) => {
		const rest = text.replace(/\{\{\w+\}\}/g, '').replace(NAMES, '');
		const foreign = (FOREIGN[tag] ?? anyOther(tag)).exec(rest)?.[0];
		const mark = OWN[tag];
		return [
			...(foreign ? [`${key}: the letter ${foreign} is of another script: ${text}`] : []),
			...(mark && /\p{L}/u.test(rest) && !mark.test(rest) ? [`${key}: not in its own script: ${text}`] : [])
		];
	});
}

function textFaults(area: string, own: readonly (readonly [string, string])[]): string[] {
	return own.flatMap(([key, text]) => [
		...(text.trim() !== text || text === '' ? [`${key}: empty, or a space at an end`] : []),
		...(/ {2}|[\u0000-\u001f\ufffd]/.test(text) ? [`${key}: two spaces or a control sign`] : []), // eslint-disable-line no-control-regex
		...(area === 'cards' && text.length > LONGEST_CARD
			? [
					`${key}: ${String(text.length)} characters do not fit under a picture (${String(LONGEST_CARD)}): ${text}`
				]
			: []),
		...(area === 'cards' && /[.።။۔]$/.test(text) ? [`${key}: ends as a sentence: ${text}`] : [])
	]);
}

function metaFaults(tag: string, content: Content): string[] {
	const meta = (content._meta ?? {}) as { status?: string; reviewer?: string | null; date?: string };
	return [
		...(['source', 'reviewed', 'machine'].includes(meta.status ?? '') ? [] : ['_meta: no status']),
		...(meta.status === 'source' && !['nb', 'en'].includes(tag) ? ['_meta: only nb and en are sources'] : []),
		...(meta.status === 'reviewed' && !meta.reviewer ? ['_meta: reviewed by whom?'] : []),
		...(/^\d{4}-\d\d-\d\d$/.test(meta.date ?? '') ? [] : ['_meta: no date'])
	];
}

/** Everything wrong with one file; nothing when it can be shipped. */
export function faultsOf(tag: string, area: string): string[] {
	if (!areasOf(tag).includes(area)) return [`the file ${area}.json is missing`];
	const content = readArea(tag, area);
	const own = texts(content);
	const norwegian = texts(readArea('nb', area));
	return [
		...metaFaults(tag, content),
		...keyFaults(
			own.map(([key]) => key),
			norwegian.map(([key]) => key)
		),
		...pluralFaults(
			tag,
			own.map(([key]) => key)
		),
		...valueFaults(own, new Map(norwegian.map(([key, text]) => [stem(key), text]))),
		...letterFaults(tag, own),
		...textFaults(area, own)
	];
}
