/**
 * The fonts we ship: one WOFF file a script and weight, the same for the screen and for PDF. The screen has the
 * usual letters of the two largest in small files too, so that a first visit need not wait for all of them.
 * `scripts/fonts.ts` builds the files and the `@font-face` rules from this table.
 */

/** First and last code point, both included. */
export type Range = readonly [first: number, last: number];

export interface FontEntry {
	/** PostScript name, and the name of the file without its ending. */
	readonly name: string;
	/** In `static/fonts/`. */
	readonly file: string;
	/** For CSS. */
	readonly family: string;
	readonly weight: 400 | 700;
	/** ISO 15924. */
	readonly scripts: readonly string[];
	/** Only texts in these languages use it; others of the same script pass it by. */
	readonly languages?: readonly string[];
	/** What it is there for: also its `unicode-range` in CSS. */
	readonly ranges: readonly Range[];
	/** The part of them that most texts need, as a file of its own for the screen. */
	readonly usual?: readonly Range[];
	/** Marks that must be in the same file as the letter under them. */
	readonly combining?: readonly Range[];
	/** Spaces, digits and marks that stay with the script inside a PDF line. */
	readonly shared: readonly Range[];
	/** Baseline to baseline as a factor of the em size, where 1.4 would let lines touch. */
	readonly lineHeight?: number;
}

type Kin = Omit<FontEntry, 'name' | 'file' | 'weight'> & { readonly stem: string };

const ASCII: Range = [0x20, 0x7e];
const DOTTED_CIRCLE: Range = [0x25cc, 0x25cc];
const JOINERS: Range = [0x200c, 0x200d];
const MARKS: Range = [0x200e, 0x200f];
const QUOTES: readonly Range[] = [
	[0xab, 0xab],
	[0xbb, 0xbb],
	[0x2013, 0x2014],
	[0x2018, 0x2019],
	[0x201c, 0x201d],
	[0x2026, 0x2026]
];
const DANDAS: Range = [0x964, 0x965];

const kin: readonly Kin[] = [
	{
		stem: 'NotoSans',
		family: 'Bildeplan Latin',
		scripts: ['Latn', 'Cyrl', 'Grek'],
		ranges: [
			ASCII,
			// Latin with the letters of Dinka and Nuer (U+0250–02AF) and the marks that combine with them
			[0xa0, 0x36f],
			[0x370, 0x3ff],
			[0x400, 0x52f],
			[0x1e00, 0x1eff],
			[0x2000, 0x200b],
			[0x2010, 0x206f],
			[0x20a0, 0x20bf],
			[0x2100, 0x214f],
			[0x2190, 0x21ff],
			[0x2200, 0x22ff],
			[0x25a0, 0x25ff],
			[0xfffd, 0xfffd]
		],
		usual: [
			ASCII,
			[0xa0, 0x17f],
			[0x2010, 0x2026],
			[0x202f, 0x202f],
			[0x2039, 0x203a],
			[0x20ac, 0x20ac],
			[0x2190, 0x2193],
			[0x2212, 0x2212],
			[0x2248, 0x2248]
		],
		combining: [[0x300, 0x36f]],
		shared: [JOINERS, MARKS]
	},
	{
		stem: 'NotoSansArabic',
		family: 'Bildeplan Arabic',
		scripts: ['Arab'],
		ranges: [[0x600, 0x6ff], [0x750, 0x77f], [0x8a0, 0x8ff], JOINERS, MARKS],
		shared: [ASCII, ...QUOTES, DOTTED_CIRCLE]
	},
	{
		stem: 'NotoNastaliqUrdu',
		family: 'Bildeplan Nastaliq',
		scripts: ['Arab'],
		languages: ['ur'],
		ranges: [[0x600, 0x6ff], JOINERS, MARKS],
		shared: [ASCII, ...QUOTES, DOTTED_CIRCLE],
		lineHeight: 2.1
	},
	{
		stem: 'NotoSansEthiopic',
		family: 'Bildeplan Ethiopic',
		scripts: ['Ethi'],
		ranges: [
			[0x1200, 0x139f],
			[0x2d80, 0x2ddf],
			[0xab00, 0xab2f]
		],
		usual: [[0x1200, 0x137f]],
		shared: [ASCII, ...QUOTES]
	},
	{
		stem: 'NotoSansMyanmar',
		family: 'Bildeplan Myanmar',
		scripts: ['Mymr'],
		// The extended blocks hold letters of Karen, Shan and Mon
		ranges: [[0x1000, 0x109f], [0xa9e0, 0xa9ff], [0xaa60, 0xaa7f], JOINERS],
		shared: [ASCII, [0x200b, 0x200b], DOTTED_CIRCLE],
		lineHeight: 1.7
	},
	{
		stem: 'NotoSansHanifiRohingya',
		family: 'Bildeplan Rohingya',
		scripts: ['Rohg'],
		ranges: [[0x10d00, 0x10d3f]],
		shared: [
			ASCII,
			[0x60c, 0x60c],
			[0x61b, 0x61b],
			[0x61f, 0x61f],
			[0x640, 0x640],
			[0x6d4, 0x6d4],
			DOTTED_CIRCLE
		]
	},
	{
		stem: 'NotoSansThai',
		family: 'Bildeplan Thai',
		scripts: ['Thai'],
		ranges: [[0xe00, 0xe7f]],
		shared: [ASCII, [0x200b, 0x200b], DOTTED_CIRCLE]
	},
	{
		stem: 'NotoSansDevanagari',
		family: 'Bildeplan Devanagari',
		scripts: ['Deva'],
		ranges: [[0x900, 0x97f], [0xa8e0, 0xa8ff], [0x1cd0, 0x1cff], JOINERS],
		shared: [ASCII, DOTTED_CIRCLE]
	},
	{
		stem: 'NotoSansBengali',
		family: 'Bildeplan Bengali',
		scripts: ['Beng'],
		ranges: [[0x980, 0x9ff], JOINERS],
		shared: [ASCII, DANDAS, DOTTED_CIRCLE]
	},
	{
		stem: 'NotoSansTamil',
		family: 'Bildeplan Tamil',
		scripts: ['Taml'],
		ranges: [[0xb80, 0xbff], JOINERS],
		shared: [ASCII, DANDAS, DOTTED_CIRCLE]
	}
];

/** In the order of preference where more than one has a character. */
export const fontTable: readonly FontEntry[] = kin.flatMap(({ stem, ...rest }) =>
	([400, 700] as const).map((weight): FontEntry => {
		const name = `${stem}-${weight === 700 ? 'Bold' : 'Regular'}`;
		return { ...rest, name, file: `${name}.woff`, weight };
	})
);

/** Whether the font is there for this code point; spaces and marks that it merely shares do not count. */
export function isHomeOf(entry: FontEntry, codePoint: number): boolean {
	return entry.ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Whether a text in this language may be set in the font. */
export function suits(entry: FontEntry, lang: string): boolean {
	return entry.languages?.includes(lang.split('-')[0] ?? lang) ?? true;
}
