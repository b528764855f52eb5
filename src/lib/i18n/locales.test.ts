/** What a language must hold before anyone is offered it. Reads every file of `locales/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BOARDS, BOARD_IDS } from '#lib/plan/index.ts';
import { AREAS as LIFE_AREAS } from '#lib/symbols/areas.ts';
import { INTERFACE_LANGUAGES, LANGUAGES } from './languages.ts';
import { AREAS } from './locale.ts';

type Content = Record<string, unknown>;
const folder = new URL('../../../locales/', import.meta.url);
const read = (tag: string, area: string): Content =>
	JSON.parse(readFileSync(new URL(`${tag}/${area}.json`, folder), 'utf8')) as Content;
const areasOf = (tag: string): string[] =>
	readdirSync(new URL(`${tag}/`, folder))
		.map((name) => name.replace(/\.json$/, ''))
		.sort();

/** Every text of a file by its full key, `_meta` left out. */
function texts(content: Content, before = ''): [string, string][] {
	return Object.entries(content).flatMap(([key, value]): [string, string][] => {
		if (before === '' && key === '_meta') return [];
		return typeof value === 'string' ? [[before + key, value]] : texts(value as Content, `${before}${key}.`);
	});
}

const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string): string[] =>
	[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();
const areas = areasOf('nb');
const eachFile = INTERFACE_LANGUAGES.flatMap((tag) => areas.map((area) => [tag, area] as const));
const others = eachFile.filter(([tag]) => tag !== 'nb');

describe('every language of the interface is complete', () => {
	test('the files are those the program knows', () => {
		for (const area of areas) expect(AREAS as readonly string[]).toContain(area);
		for (const tag of INTERFACE_LANGUAGES) expect(areasOf(tag), tag).toEqual(areas);
	});

	test('a language that is not offered has no words of its own lying about unnoticed', () => {
		const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
		for (const { name } of folders)
			expect(LANGUAGES.find((one) => one.tag === name)?.status, name).not.toBe('none');
	});

	test.each(others)('%s/%s has the keys of nb, no more and no fewer', (tag, area) => {
		const names = (language: string): string[] =>
			[...new Set(texts(read(language, area)).map(([key]) => key.replace(plural, '_')))].sort();
		expect(names(tag)).toEqual(names('nb'));
	});

	test.each(eachFile)('%s/%s has the plural forms its language needs', (tag, area) => {
		const needed = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
		const forms = new Map<string, string[]>();
		for (const [key] of texts(read(tag, area))) {
			const form = plural.exec(key)?.[1];
			const stem = key.replace(plural, '');
			if (form) forms.set(stem, [...(forms.get(stem) ?? []), form].sort());
		}
		for (const [stem, found] of forms) expect(found, stem).toEqual(needed);
	});

	test.each(others)('%s/%s puts in the same values as nb', (tag, area) => {
		const norwegian = new Map(texts(read('nb', area)).map(([key, text]) => [key.replace(plural, ''), text]));
		for (const [key, text] of texts(read(tag, area))) {
			// "Two hours" is one word in Arabic.
			if (/_(zero|one|two)$/.test(key) && placeholders(text).length === 0) continue;
			expect(placeholders(text), key).toEqual(placeholders(norwegian.get(key.replace(plural, '')) ?? ''));
		}
	});

	test.each(eachFile)('%s/%s says who answers for it', (tag, area) => {
		const meta = read(tag, area)._meta as Content;
		expect(['source', 'reviewed', 'machine']).toContain(meta.status);
		if (meta.status === 'source') expect(['nb', 'en']).toContain(tag);
		if (meta.status === 'reviewed') expect(meta.reviewer).not.toBeNull();
		expect(meta.date).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	test.each(eachFile)('%s/%s has no empty text, double space or control sign', (tag, area) => {
		for (const [key, text] of texts(read(tag, area))) {
			expect(text.trim(), key).toBe(text);
			expect(text, key).not.toBe('');
			expect(text, key).not.toMatch(/ {2}|[\u0000-\u001f\ufffd]/); // eslint-disable-line no-control-regex
		}
	});
});

describe('words stand in the script of their language', () => {
	/** Names and terms that people meet in Norway in just these letters. */
	const names =
		/Bildeplan|BankID|NAV|IMDi|FOV|CV|IT|PDF|JPEG|PNG|WebP|GIF|MB|GPS|QR|OpenMoji|Noto|CC BY-SA|--help|\.bildeplan|realkompetanse|fagskole|fagbrev( på jobb)?|fagprøve|lærling|praksiskandidat|fylke|kommune/g;
	const bare = (text: string): string => text.replace(/\{\{\w+\}\}/g, '').replace(names, '');
	const own: Record<string, RegExp> = {
		ar: /\p{Script=Arabic}/u,
		ti: /\p{Script=Ethiopic}/u,
		uk: /[а-щьюяєіїґ]/i
	};
	const foreign: Record<string, RegExp> = {
		ar: /[\p{Script=Latin}\p{Script=Ethiopic}\p{Script=Cyrillic}]/u,
		ti: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}]/u,
		uk: /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}ыэёъ]/u
	};

	for (const tag of ['ar', 'ti', 'uk'])
		test.each(areas)(`${tag}/%s`, (area) => {
			for (const [key, text] of texts(read(tag, area))) {
				const rest = bare(text);
				expect(rest, key).not.toMatch(foreign[tag]!);
				if (/\p{L}/u.test(rest)) expect(rest, key).toMatch(own[tag]!);
			}
		});
});

describe('Norwegian is plain', () => {
	/** Words of offices, with their children, and what to say instead. */
	const office: Record<string, string> = {
		'vedr[øo]rende': 'om', 'i henhold til': 'etter', herunder: 'også', iverksette: 'begynne', ivareta: 'ta vare på',
		bistand: 'hjelp', benytte: 'bruke', foreta: 'gjøre', besitte: 'ha', 'medf[øo]re': 'gi', anmode: 'be',
		hvorvidt: 'om', 'således': 'slik', ovennevnte: 'dette', foreligge: 'finnes', 'påkrevd': 'må', erverve: 'få',
		'tilrettelegg': 'gjøre lettere', vederlag: 'betaling', avholde: 'ha', omhandle: 'handle om', inneha: 'ha',
		'forespørsel': 'spørsmål', respektive: 'hver', eventuelt: 'eller', vennligst: '', autentiser: 'logge inn'
	}; // prettier-ignore

	test.each(eachFile.filter(([tag]) => tag === 'nb' || tag === 'nn'))('%s/%s', (tag, area) => {
		const faults = texts(read(tag, area)).flatMap(([key, text]) => [
			...text
				.split(/[.!?:](?:\s|$)/)
				.filter((sentence) => sentence.split(/\s+/).filter(Boolean).length > 12)
				.map((sentence) => `${key}: more than 12 words: ${sentence}`),
			...Object.entries(office)
				.filter(([word]) => new RegExp(`(^|\\P{L})${word}`, 'iu').test(text))
				.map(([word, instead]) => `${key}: not «${word}» but «${instead}»: ${text}`)
		]);
		expect(faults).toEqual([]);
	});

	test.each(areas)('nynorsk in %s is nynorsk', (area) => {
		const bokmål =
			/(^|\P{L})(jeg|ikke|hva|hvem|hvor|hvorfor|hvordan|hvilket|hvilke|noe|noen|mye|skole\w*|uke\w*|bilder?|fra|gjøre?|være|språkene|kommer|uten|også|nettbrettene|deres|hun|begge to|vanskelig|selv|se på)(?!\p{L})/iu;
		for (const [key, text] of texts(read('nn', area))) expect(text, key).not.toMatch(bokmål);
	});
});

describe('the words cover what the program shows', () => {
	test.each(INTERFACE_LANGUAGES)('in %s every board and zone has its name and question', (tag) => {
		const { boards, zones } = read(tag, 'board') as Record<'boards' | 'zones', Record<string, Content>>;
		expect(Object.keys(boards).sort()).toEqual([...BOARD_IDS].sort());
		for (const id of BOARD_IDS) {
			expect(Object.keys(zones[id]!)).toEqual(BOARDS[id].zones.map((zone) => zone.id));
			for (const zone of Object.values(zones[id]!))
				expect(Object.keys(zone as Content)).toEqual(['name', 'ask']);
		}
	});

	test('every life area has a name, and every picture in it has words', () => {
		const cards = read('nb', 'cards');
		expect(Object.keys(read('nb', 'board').areas as Content).sort()).toEqual(
			LIFE_AREAS.map((one) => one.id).sort()
		);
		for (const area of LIFE_AREAS)
			for (const concept of area.concepts) expect(cards[concept], concept).toBeTypeOf('string');
	});

	test.each(INTERFACE_LANGUAGES)('in %s the starter cards have words that fit under a picture', (tag) => {
		const words = texts(read(tag, 'cards'));
		expect(words).toHaveLength(LIFE_AREAS.flatMap((area) => area.concepts).length);
		for (const [concept, text] of words) {
			expect(text.length, concept).toBeLessThanOrEqual(44);
			expect(text, concept).not.toMatch(/[.።]$/);
		}
	});
});
