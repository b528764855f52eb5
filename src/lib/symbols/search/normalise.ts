/**
 * A word as it is compared, whatever keyboard it came from: without case, marks, and the letters that people mix up.
 * Arabic script: one yeh, one kaf, one heh, no hamza seats, no vowel signs, no article. Ethiopic: the letters that
 * sound alike in both Tigrinya and Amharic. Latin: `ø` is `o`, `æ` is `ae`, and no accents. Vowel signs of Burmese,
 * Indic and Thai stay, because they are letters there.
 */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(SILENT, '')
		.replace(/[أإآٱىیېۍئؤةۀەکګ]/g, (letter) => ARABIC[letter] ?? letter)
		.replace(/[ሠ-ሦፀ-ፆ]/g, (letter) =>
			String.fromCodePoint(letter.charCodeAt(0) + (letter < 'ሧ' ? 0x10 : -0x08))
		)
		.replace(/[øæßđłı]/g, (letter) => LATIN[letter] ?? letter)
		.normalize('NFD')
		.replace(/[\u0300-\u036F]/g, '')
		.normalize('NFC')
		.replace(/[\s\-_/.,;:!?()«»"“”]+/g, ' ')
		.trim()
		.replace(/(^| )ال(?=\p{Script=Arabic}{3})/gu, '$1');
}

/** Arabic vowel signs and tatweel, joiners and direction marks, soft hyphens and all apostrophes. */
const SILENT = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u00AD'’ʼ`´ʹ′]/g;

const ARABIC: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ۍ: 'ي',
	ئ: 'ي',
	ؤ: 'و',
	ة: 'ه',
	ۀ: 'ه',
	ە: 'ه',
	ک: 'ك',
	ګ: 'گ'
};

const LATIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l', ı: 'i' };
