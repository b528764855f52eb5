/**
 * The keys of the words, from the Norwegian files: a key that is not there is a type error.
 * `area:path.to.key`; a key with plural forms goes by its name without `_one`, `_other` and so on.
 */
import type app from '#locales/nb/app.json';
import type board from '#locales/nb/board.json';
import type card from '#locales/nb/card.json';
import type editor from '#locales/nb/editor.json';
import type help from '#locales/nb/help.json';
import type house from '#locales/nb/house.json';
import type law from '#locales/nb/law.json';
import type mapping from '#locales/nb/mapping.json';
import type office from '#locales/nb/office.json';
import type print from '#locales/nb/print.json';
import type refusal from '#locales/nb/refusal.json';
import type road from '#locales/nb/road.json';
import type share from '#locales/nb/share.json';
import type language from '#locales/nb/language.json';
import type words from '#locales/nb/words.json';
import type voice from '#locales/nb/voice.json';
import type library from '#locales/nb/library.json';
import type talk from '#locales/nb/talk.json';

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
	| `card:${Paths<typeof card>}`
	| `editor:${Paths<typeof editor>}`
	| `help:${Paths<typeof help>}`
	| `house:${Paths<typeof house>}`
	| `law:${Paths<typeof law>}`
	| `mapping:${Paths<typeof mapping>}`
	| `office:${Paths<typeof office>}`
	| `print:${Paths<typeof print>}`
	| `refusal:${Paths<typeof refusal>}`
	| `road:${Paths<typeof road>}`
	| `share:${Paths<typeof share>}`
	| `talk:${Paths<typeof talk>}`
	| `language:${Paths<typeof language>}`
	| `words:${Paths<typeof words>}`
	| `voice:${Paths<typeof voice>}`
	| `library:${Paths<typeof library>}`;
