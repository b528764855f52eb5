import type { Font } from '../fonts/Font.ts';
import { withoutUnseen } from './clean.ts';
import type { Grapheme } from './graphemes.ts';
import { scriptOf } from './scriptOf.ts';

/** A stretch of a paragraph that is shaped as one: one level, one script, one font. */
export interface Item {
	readonly start: number;
	readonly end: number;
	readonly level: number;
	readonly script: string;
	readonly font: Font;
	/** No font has it: one grapheme, drawn as a replacement character. */
	readonly missing: boolean;
}

/** Fonts to try for a script, best first; never empty. */
export type Candidates = (script: string | undefined) => readonly Font[];

interface Draft {
	start: number;
	end: number;
	level: number;
	script: string | undefined;
	font: Font | undefined;
	missing: boolean;
}

function covers(font: Font, text: string): boolean {
	const hasAll = (characters: string): boolean =>
		Array.from(characters).every((character) => font.has(character.codePointAt(0) ?? 0));
	return hasAll(text) || hasAll(text.normalize('NFD'));
}

/** Spaces and punctuation stay with the script and the font before them where they can, so that words are not cut. */
function draftOf(
	grapheme: Grapheme,
	level: number,
	before: Draft | undefined,
	candidates: Candidates
): Draft {
	const { text, start, end } = grapheme;
	const own = scriptOf(text);
	const script = own ?? (before?.level === level ? before.script : undefined);
	const seen = withoutUnseen(text);
	if (seen === '') return { start, end, level, script, font: before?.font, missing: false };
	const kept = own === undefined && before?.font && covers(before.font, seen) ? before.font : undefined;
	const font = kept ?? candidates(script).find((each) => covers(each, seen));
	return { start, end, level, script, font, missing: font === undefined };
}

function belongTogether(a: Draft, b: Draft): boolean {
	if (a.missing || b.missing || a.level !== b.level || a.font !== b.font) return false;
	return a.script === b.script || a.script === undefined || b.script === undefined;
}

/** Cuts a paragraph into items in reading order. */
export function itemise(graphemes: readonly Grapheme[], levels: Uint8Array, candidates: Candidates): Item[] {
	const drafts: Draft[] = [];
	for (const grapheme of graphemes) {
		const before = drafts.at(-1);
		const draft = draftOf(grapheme, levels[grapheme.start] ?? 0, before, candidates);
		if (before && belongTogether(before, draft)) {
			before.end = draft.end;
			before.script ??= draft.script;
		} else drafts.push(draft);
	}
	// What stands before the first letter takes after what follows it
	let following: Draft | undefined;
	for (const draft of drafts.toReversed()) {
		draft.script ??= following?.script;
		if (!draft.missing) draft.font ??= following?.font;
		following = draft;
	}
	const [fallback] = candidates('Latn');
	if (!fallback) throw new Error('No fonts are loaded');
	return drafts.map((draft) => ({ ...draft, script: draft.script ?? 'Latn', font: draft.font ?? fallback }));
}
