import type { Findings } from './Findings.ts';
import type { PdfReader } from './PdfReader.ts';
import type { Shown } from './checkContent.ts';
import { decoded, textsOf } from './checkFonts.ts';
import type { Owner } from './checkStructure.ts';
import { Ref } from './syntax.ts';

/** Scripts that the languages of our paper are written in; the others of them use Latin letters. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: RegExp])[] = [
	[/\p{Script=Arabic}/gu, /^(?:ar|arb|fa|prs|pes|ps|pbu|ur|ckb|ku|sd)\b/],
	[/\p{Script=Ethiopic}/gu, /^(?:ti|am)\b/],
	[/\p{Script=Cyrillic}/gu, /^(?:uk|ru|bg|sr|mk|tg|kk|ky)\b/],
	[/\p{Script=Myanmar}/gu, /^(?:my|ksw|shn|rhg|kar)\b/],
	[/\p{Script=Thai}/gu, /^th\b/],
	[/\p{Script=Devanagari}/gu, /^(?:ne|hi|mr)\b/],
	[/\p{Script=Bengali}/gu, /^bn\b/],
	[/\p{Script=Tamil}/gu, /^ta\b/]
];

/** A piece of text is said to be in a language that is written as all of it is; a name may stand inside a sentence. */
export function checkLanguages(
	pdf: PdfReader,
	owners: ReadonlyMap<string, Owner>,
	shown: readonly Shown[],
	findings: Findings
): void {
	for (const [key, text] of textsByContent(pdf, shown)) {
		const lang = owners.get(key)?.lang ?? '';
		findings.expect(lang !== '', `11-001: content ${key} has no language`);
		const letters = text.replace(/\P{L}/gu, '');
		for (const [script, languages] of SCRIPTS) {
			const isWhole = letters !== '' && letters.replace(script, '') === '';
			if (isWhole) findings.expect(languages.test(lang), `11-007: “${text}” is said to be in ${lang}`);
		}
	}
}

/** What each piece of marked content shows. */
export function textsByContent(pdf: PdfReader, shown: readonly Shown[]): ReadonlyMap<string, string> {
	const maps = new Map<number, Map<number, string>>();
	const texts = new Map<string, string>();
	for (const { font, codes, key } of shown) {
		if (key === undefined) continue;
		let map = maps.get(font);
		if (!map)
			maps.set(font, (map = textsOf(pdf.data(pdf.dict(new Ref(font)).get('ToUnicode')).toString('latin1'))));
		const text = codes.map((code) => decoded(map.get(code) ?? '')).join('');
		texts.set(key, (texts.get(key) ?? '') + text);
	}
	return texts;
}
