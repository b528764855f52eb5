/** What a language must hold before anyone is offered it. Reads every file of `locales/`. */
import { describe, expect, test } from 'vitest';
import { BOARDS, BOARD_IDS } from '#lib/plan/index.ts';
import { AREAS as LIFE_AREAS } from '#lib/symbols/areas.ts';
import { faultsOf, reviewFaults } from '../../../scripts/locales/faults.ts';
import { leftOver } from '../../../scripts/locales/foreignWords.ts';
import {
	type Content,
	areasOf,
	localeTags,
	readArea,
	textsIn
} from '../../../scripts/locales/localeFiles.ts';
import { readReview } from '../../../scripts/locales/review.ts';
import { INTERFACE_LANGUAGES, LANGUAGES } from './languages.ts';
import { AREAS, PAPER_AREAS } from './locale.ts';

const areas = areasOf('nb');
const tags = localeTags();
const eachFile = tags.flatMap((tag) => areasOf(tag).map((area) => [tag, area] as const));
/** Somebody has said that it is finished: the whole app is offered in it, or a speaker can check it row by row. */
const isFinished = (tag: string): boolean => INTERFACE_LANGUAGES.includes(tag) || readReview(tag).length > 0;

describe('a language has what it is offered with', () => {
	test('the files are those the program knows', () => {
		for (const area of areas) expect(AREAS as readonly string[]).toContain(area);
		for (const tag of tags) expect(areas, tag).toEqual(expect.arrayContaining(areasOf(tag)));
	});

	test.each(INTERFACE_LANGUAGES)('%s has every area, for the whole app speaks it', (tag) => {
		expect(areasOf(tag)).toEqual(areas);
	});

	test.each(tags.filter(isFinished))('%s has words for the cards, the boards and the paper', (tag) => {
		expect(areasOf(tag)).toEqual(expect.arrayContaining([...PAPER_AREAS]));
	});

	test('of our languages only those of tier C have no words of ours', () => {
		const without = LANGUAGES.filter(({ tag }) => !isFinished(tag)).map(({ tier }) => tier);
		expect(new Set(without)).toEqual(new Set(['C']));
	});

	test('no language has words of its own lying about unnoticed', () => {
		for (const tag of tags) expect(LANGUAGES.find((one) => one.tag === tag)?.status, tag).not.toBe('none');
	});
});

describe('keys, values, plural forms, letters, lengths and names are right', () => {
	/** A language that is being translated may lack texts, which come in Norwegian, but has none that is wrong. */
	test.each(eachFile)('%s/%s', (tag, area) => {
		const faults = faultsOf(tag, area).filter((fault) => isFinished(tag) || !fault.endsWith(': is missing'));
		expect(faults).toEqual([]);
	});

	test.each(tags.filter((tag) => readReview(tag).length > 0))(
		'%s/review.csv says what the files say',
		(tag) => {
			expect(reviewFaults(tag)).toEqual([]);
		}
	);
});

describe('nothing makes a machine’s words look checked', () => {
	test.each(LANGUAGES)('the table and the files of $tag agree', ({ tag, status }) => {
		const states = areasOf(tag).map((area) => (readArea(tag, area)._meta as Content).status);
		for (const state of states) expect(state).toBe(status);
	});

	test.each(eachFile)('%s/%s names a reader for each text that is called reviewed', (tag, area) => {
		const { keys = {}, reviewer } = readArea(tag, area)._meta as {
			keys?: Record<string, string>;
			reviewer: string | null;
		};
		const paths = new Set(textsIn(tag, area).map(([path]) => path));
		for (const [path, state] of Object.entries(keys)) {
			expect(paths, path).toContain(path);
			if (state === 'reviewed') expect(reviewer, path).not.toBeNull();
		}
	});
});

test.each([
	['tr', 'Kaydet ve close', 'close'],
	['so', 'Fur the warqad', 'the'],
	['kmr', 'Lagre planê', 'lagre'],
	['sw', 'Hifadhi mpango', undefined],
	['so', 'Shahaado xirfadeed (fagbrev og mer)', undefined]
])('in %s «%s» has %s left over', (tag, text, word) => {
	expect(leftOver(tag, text)).toBe(word);
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
		const faults = textsIn(tag, area).flatMap(([key, text]) => [
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
		for (const [key, text] of textsIn('nn', area)) expect(text, key).not.toMatch(bokmål);
	});
});

describe('the words cover what the program shows', () => {
	test.each(INTERFACE_LANGUAGES)('in %s every board and zone has its name and question', (tag) => {
		const { boards, zones } = readArea(tag, 'board') as Record<'boards' | 'zones', Record<string, Content>>;
		expect(Object.keys(boards).sort()).toEqual([...BOARD_IDS].sort());
		for (const id of BOARD_IDS) {
			expect(Object.keys(zones[id]!)).toEqual(BOARDS[id].zones.map((zone) => zone.id));
			for (const zone of Object.values(zones[id]!))
				expect(Object.keys(zone as Content)).toEqual(['name', 'ask']);
		}
	});

	test('every life area has a name, and every picture in it has words', () => {
		const cards = readArea('nb', 'cards');
		expect(Object.keys(readArea('nb', 'board').areas as Content).sort()).toEqual(
			LIFE_AREAS.map((one) => one.id).sort()
		);
		for (const area of LIFE_AREAS)
			for (const concept of area.concepts) expect(cards[concept], concept).toBeTypeOf('string');
		expect(textsIn('nb', 'cards')).toHaveLength(LIFE_AREAS.flatMap((area) => area.concepts).length);
	});
});
