/**
 * The keys of the words, from the Norwegian files: a key that is not there is a type error.
 * `area:path.to.key`; a key with plural forms goes by its name without `_one`, `_other` and so on.
 */
import type app from '#locales/nb/app.json';
import type board from '#locales/nb/board.json';
import type editor from '#locales/nb/editor.json';
import type print from '#locales/nb/print.json';
import type refusal from '#locales/nb/refusal.json';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<Name extends string> = Name extends `${infer Stem}_${Plural}` ? Stem : Name;

type Paths<Content> = {
	[Name in keyof Content & string]: Name extends '_meta'
		? never
		: Content[Name] extends string
			? Base<Name>
			: `${Name}.${Paths<Content[Name]>}`;
}[keyof Content & string];

export type Key =
	| `app:${Paths<typeof app>}`
	| `board:${Paths<typeof board>}`
	| `editor:${Paths<typeof editor>}`
	| `print:${Paths<typeof print>}`
	| `refusal:${Paths<typeof refusal>}`;
