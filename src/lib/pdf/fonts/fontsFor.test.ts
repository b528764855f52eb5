import { expect, test } from 'vitest';
import { fontsFor } from './fontsFor.ts';

test('only the fonts that the texts need are fetched', () => {
	expect(fontsFor([{ text: 'Jobb på kafé', lang: 'nb', bold: false }])).toEqual(['NotoSans-Regular.woff']);
	expect(fontsFor([{ text: 'عمل', lang: 'ar', bold: false }])).toEqual([
		'NotoSans-Regular.woff',
		'NotoSansArabic-Regular.woff'
	]);
	expect(fontsFor([{ text: 'ትግርኛ', lang: 'ti' }])).toEqual([
		'NotoSans-Regular.woff',
		'NotoSans-Bold.woff',
		'NotoSansEthiopic-Regular.woff',
		'NotoSansEthiopic-Bold.woff'
	]);
});

test('Nastaliq is fetched for Urdu alone', () => {
	expect(fontsFor([{ text: 'اردو', lang: 'ur', bold: false }])).toContain('NotoNastaliqUrdu-Regular.woff');
	expect(fontsFor([{ text: 'کوردی', lang: 'ckb' }]).join()).not.toContain('Nastaliq');
});
