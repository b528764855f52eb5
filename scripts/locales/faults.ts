/** What is wrong with a language's files, in sentences for whoever translates. */
import { INTERFACE_LANGUAGES } from '#lib/i18n/languages.ts';
import { isOfCards, isOnPaper } from '#lib/i18n/locale.ts';
import { pluralForms } from '#lib/i18n/pluralRules.ts';
import { PLURAL, placeholders, stemOf } from '#lib/i18n/texts.ts';
import { leftOver } from './foreignWords.ts';
import { type Content, type KeyedText, areasOf, readArea, textsIn } from './localeFiles.ts';
import { readReview, reviewRows } from './review.ts';
import { lengthFaults, sameNameFaults } from './shapeFaults.ts';

/** Names and terms that people meet in Norway in just these letters. */
export const NAMES =
	/Bildeplan|BankID|NAV|IMDi|FOV|SFO|CV|IT|A[345]|(?<!\p{L})[AB][12](?!\d)|PDF|JPEG|PNG|WebP|GIF|SVG|CSV|JSON|ZIP|MB|GPS|QR|OpenMoji|ARASAAC|Mulberry|Noto|CC BY-SA|--help|\.(bildeplan|obf|obz|csv|zip)|realkompetanse|fagskole|fagbrev( på jobb)?|fagprøve|lærling|praksiskandidat|fylke|kommune/gu;

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

/** A language without the whole interface has what stands on paper. */
function keyFaults(
	tag: string,
	area: string,
	own: readonly string[],
	norwegian: readonly string[]
): string[] {
	const [here, there] = [new Set(own.map(stemOf)), new Set(norwegian.map(stemOf))];
	const isNeeded = (key: string): boolean => INTERFACE_LANGUAGES.includes(tag) || isOnPaper(`${area}:${key}`);
	return [
		...[...there].filter((key) => !here.has(key) && isNeeded(key)).map((key) => `${key}: is missing`),
		...[...here].filter((key) => !there.has(key)).map((key) => `${key}: nb has no such key`)
	];
}

function pluralFaults(tag: string, keys: readonly string[]): string[] {
	const forms = new Map<string, string[]>();
	for (const key of keys) {
		const form = PLURAL.exec(key)?.[1];
		if (form) forms.set(stemOf(key), [...(forms.get(stemOf(key)) ?? []), form].sort());
	}
	const needed = pluralForms(tag).join(' ');
	return [...forms]
		.filter(([, found]) => found.join(' ') !== needed)
		.map(([key, found]) => `${key}: has the plural forms ${found.join(' ')}, needs ${needed}`);
}

function valueFaults(own: readonly KeyedText[], norwegian: ReadonlyMap<string, string>): string[] {
	return own
		.filter(([key, text]) => {
			// "Two hours" is one word in Arabic.
			if (/_(zero|one|two)$/.test(key) && placeholders(text).length === 0) return false;
			return placeholders(text).join() !== placeholders(norwegian.get(stemOf(key)) ?? '').join();
		})
		.map(([key, text]) => `${key}: other values in {{}} than nb: ${text}`);
}

function letterFaults(tag: string, own: readonly KeyedText[]): string[] {
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

function textFaults(area: string, own: readonly KeyedText[]): string[] {
	return own.flatMap(([key, text]) => [
		...(text.trim() !== text || text === '' ? [`${key}: empty, or a space at an end`] : []),
		...(/ {2}|[\u0000-\u001f\ufffd]/.test(text) ? [`${key}: two spaces or a control sign`] : []), // eslint-disable-line no-control-regex
		...(isOfCards(area) && /[.።။۔]$/.test(text) ? [`${key}: ends as a sentence: ${text}`] : [])
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

/** What nobody put into the language: words, or whole texts that are still those of another. */
function leftOverFaults(
	tag: string,
	own: readonly KeyedText[],
	norwegian: ReadonlyMap<string, string>
): string[] {
	if (tag === 'nb') return [];
	return own.flatMap(([key, text]) => {
		const word = leftOver(tag, text.replace(NAMES, ' '));
		const isCopy =
			tag !== 'nn' &&
			text === norwegian.get(key) &&
			/\p{L} \p{L}/u.test(text.replace(NAMES, '').replace(/\{\{\w+\}\}/g, ''));
		return [
			...(word ? [`${key}: the word «${word}» is left over: ${text}`] : []),
			...(isCopy ? [`${key}: is the Norwegian text: ${text}`] : [])
		];
	});
}

/** Everything wrong with one file; nothing when it can be shipped. */
export function faultsOf(tag: string, area: string): string[] {
	if (!areasOf(tag).includes(area)) return [`the file ${area}.json is missing`];
	const own = textsIn(tag, area);
	const source = textsIn('nb', area);
	const norwegian = new Map(source.map(([key, text]) => [stemOf(key), text]));
	const keys = own.map(([key]) => key);
	return [
		...metaFaults(tag, readArea(tag, area)),
		...keyFaults(
			tag,
			area,
			keys,
			source.map(([key]) => key)
		),
		...pluralFaults(tag, keys),
		...valueFaults(own, norwegian),
		...letterFaults(tag, own),
		...leftOverFaults(tag, own, norwegian),
		...textFaults(area, own),
		...lengthFaults(area, own, norwegian),
		...sameNameFaults(own, norwegian)
	];
}

/** Rows of `review.csv` that no longer say what the files say; nothing where there is no such file. */
export function reviewFaults(tag: string): string[] {
	const written = new Map(readReview(tag).map((row) => [row.key, row]));
	if (written.size === 0) return [];
	const now = reviewRows(tag);
	const known = new Set(now.map(({ key }) => key));
	return [
		...now.flatMap(({ key, nb, translation }) => {
			const row = written.get(key);
			if (!row) return [`review.csv: ${key} has no row`];
			return row.nb === nb && row.translation === translation ? [] : [`review.csv: ${key} is out of date`];
		}),
		...[...written.keys()].filter((key) => !known.has(key)).map((key) => `review.csv: ${key} is gone`)
	];
}
