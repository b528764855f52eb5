/** Letters that people mix up, or that their keyboard lacks, each with the one that stands for it in the search. */

/** `['ab', 'c']`: both a and b are read as c. */
type Merge = readonly [many: string, one: string];

const ARABIC: readonly Merge[] = [
	['أإآٱ', 'ا'],
	// One yeh for Arabic, Persian, Pashto, Urdu and Sorani; one kaf, one gaf, one heh.
	['ىیېۍئێےۓ', 'ي'],
	['ؤۆۇ', 'و'],
	['ةۀەہھۂۃ', 'ه'],
	['کڪ', 'ك'],
	['ګڰ', 'گ'],
	// Retroflex letters of Pashto and Urdu, the thick letters of Sorani.
	['ټٹ', 'ت'],
	['ډڈ', 'د'],
	['ړڑڕ', 'ر'],
	['ڼں', 'ن'],
	['ڵ', 'ل'],
	['ښ', 'ش']
];

const OTHERS: readonly Merge[] = [
	['ø', 'o'],
	['æ', 'ae'],
	['œ', 'oe'],
	['ß', 'ss'],
	['đð', 'd'],
	['þ', 'th'],
	['ł', 'l'],
	['ı', 'i'],
	['ґ', 'г']
];

/** Ethiopic letters come in rows of eight, one for each vowel. */
const row = (from: string, to: string, count = 8): Merge[] =>
	Array.from({ length: count }, (_, vowel) => [
		String.fromCodePoint(from.charCodeAt(0) + vowel),
		String.fromCodePoint(to.charCodeAt(0) + vowel)
	]);

/** Both Amharic and Tigrinya write these either way. */
const ETHIOPIC: readonly Merge[] = [
	...row('ሠ', 'ሰ'),
	...row('ፀ', 'ጸ'),
	['ሃ', 'ሀ'],
	['ኣ', 'አ'],
	['ኰ', 'ኮ'],
	['ጐ', 'ጎ'],
	['ቈ', 'ቆ'],
	['ኈ', 'ሆ'],
	['ዉ', 'ው']
];

/** Amharic alone. The fourth vowel of a throat letter sounds like the first. */
const AMHARIC: readonly Merge[] = [
	...['ሐ', 'ኀ'].flatMap((letter) => row(letter, 'ሀ')),
	...row('ኸ', 'ሀ', 7),
	...row('ዐ', 'አ', 7),
	['ሓኃኻ', 'ሀ'],
	['ዓ', 'አ']
];

const merged = (merges: readonly Merge[]): ReadonlyMap<string, string> =>
	new Map(merges.flatMap(([many, one]) => Array.from(many, (letter) => [letter, one] as const)));

/** In every language. */
export const LETTERS = merged([...ARABIC, ...OTHERS, ...ETHIOPIC]);
/** Where Amharic is searched in. */
export const AMHARIC_LETTERS = merged(AMHARIC);

/** The code points of 0 in the scripts that our languages write digits in; that before Ethiopic 1 for Ethiopic. */
export const ZEROS: readonly number[] = [
	0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0x1040, 0x1090, 0x1368, 0x10d30
];
