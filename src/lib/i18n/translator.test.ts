import { afterEach, describe, expect, test, vi } from 'vitest';
import { nodeLocales } from './nodeLocales.ts';
import { Translator, formatNumber } from './translator.ts';

const files: Record<string, Record<string, unknown>> = {
	'nb/app': {
		_meta: { status: 'source' },
		hello: 'Hei, {{name}}',
		only: 'Bare på norsk',
		nested: { key: 'Nøkkel' }
	},
	'nn/app': { _meta: { status: 'machine' }, hello: 'Hei der, {{name}}' },
	'en/app': { _meta: { status: 'source' }, hello: 'Hello, {{name}}', only: 'Only in Norwegian' },
	'ar/app': { hello: 'مرحبا {{name}}' }
};

function withFiles() {
	const asked: string[] = [];
	const translator = new Translator((tag, area) => {
		asked.push(`${tag}/${area}`);
		return Promise.resolve(files[`${tag}/${area}`] ?? {});
	});
	return {
		translator,
		asked,
		t: (tag: string, key: string, values = {}) => translator.t(tag, key as never, values)
	};
}

describe('words of the interface', () => {
	test('come in the language asked for, with the values put in as they are', async () => {
		const { translator, t } = withFiles();
		await translator.load('ar', ['app']);
		expect(t('ar', 'app:hello', { name: '<Selam & co>' })).toBe('مرحبا <Selam & co>');
		expect(t('nb', 'app:nested.key')).toBe('Nøkkel');
	});

	test('come in Norwegian when the language lacks them, even where English is loaded', async () => {
		const { translator, t } = withFiles();
		await Promise.all(['en', 'nn', 'so'].map((tag) => translator.load(tag, ['app'])));
		expect(t('nn', 'app:only')).toBe('Bare på norsk');
		expect(t('so', 'app:only')).toBe('Bare på norsk');
	});

	test('can be asked for without Norwegian in their place', async () => {
		const { translator } = withFiles();
		await Promise.all(['nn', 'so'].map((tag) => translator.load(tag, ['app'])));
		expect(translator.find('so', 'app:only' as never)).toBeUndefined();
		expect(translator.find('nn', 'app:hello' as never, { name: 'Omar' })).toBe('Hei der, Omar');
	});

	test('are fetched once for each language and area, and only what is asked for', async () => {
		const { translator, asked } = withFiles();
		await Promise.all([translator.load('ar', ['app']), translator.load('ar', ['app'])]);
		await translator.load('nb', ['app']);
		expect(asked.sort()).toEqual(['ar/app', 'nb/app']);
	});

	test('can be fetched again after the network failed', async () => {
		let fails = true;
		const translator = new Translator((tag) =>
			fails ? Promise.reject(new Error('offline')) : Promise.resolve(files[`${tag}/app`] ?? {})
		);
		await expect(translator.load('nb', ['app'])).rejects.toThrow('offline');
		fails = false;
		await translator.load('nb', ['app']);
		expect(translator.t('nb', 'app:only' as never)).toBe('Bare på norsk');
	});

	test('are a municipality’s own where it says something else, loaded before or after', async () => {
		const { translator, t } = withFiles();
		await translator.load('nn', ['app']);
		const said = (text: string) => new Map([['app:hello', { text, state: 'reviewed' as const }]]);
		translator.sayInstead(
			new Map([
				['nn', said('Morn, {{name}}')],
				['ar', said('أهلا')],
				['so', said('Salaan')]
			])
		);
		await Promise.all(['ar', 'so'].map((tag) => translator.load(tag, ['app'])));
		expect(t('nn', 'app:hello', { name: 'Omar' })).toBe('Morn, Omar');
		expect(t('ar', 'app:hello')).toBe('أهلا');
		expect(t('so', 'app:hello')).toBe('Salaan');
		expect(translator.stateOf('nn', 'app:hello' as never)).toBe('reviewed');
		expect(t('nb', 'app:hello', { name: 'Omar' })).toBe('Hei, Omar');
		translator.sayInstead(new Map());
		expect(t('nn', 'app:hello', { name: 'Omar' })).toBe('Hei der, Omar');
		expect(t('so', 'app:hello', { name: 'Omar' })).toBe('Hei, Omar');
		expect(translator.stateOf('nn', 'app:hello' as never)).toBe('machine');
		expect(translator.stateOf('so', 'app:hello' as never)).toBeUndefined();
	});

	test('from outside fetch no other text and spoil no object', async () => {
		const { translator, t } = withFiles();
		await translator.load('nn', ['app']);
		const said = { text: '$t(app:only)', state: 'own' as const };
		const keys = ['app:hello', 'app:__proto__.bad', 'app:_meta.status', 'app:nested'];
		translator.sayInstead(new Map([['nn', new Map(keys.map((key) => [key, said]))]]));
		expect(t('nn', 'app:hello')).toBe('$t(app:only)');
		expect(({} as Record<string, unknown>).bad).toBeUndefined();
		expect(translator.statusOf('nn', 'app')).toBe('machine');
	});

	test('say who answers for each of them where a file names some', async () => {
		const file = {
			_meta: { status: 'machine', keys: { years_one: 'reviewed' } },
			years_one: 'አ {{count}}',
			years_other: 'ዓመታት {{count}}'
		};
		const translator = new Translator((tag) => Promise.resolve(tag === 'ti' ? file : {}));
		await translator.load('ti', ['app']);
		const state = (count: number) => translator.stateOf('ti', 'app:years' as never, { count });
		expect([state(1), state(5)]).toEqual(['reviewed', 'machine']);
	});

	test('say who answers for them', async () => {
		const { translator } = withFiles();
		await Promise.all(['nn', 'ar', 'so'].map((tag) => translator.load(tag, ['app'])));
		expect(translator.statusOf('nb', 'app')).toBe('source');
		expect(translator.statusOf('nn', 'app')).toBe('machine');
		expect(translator.statusOf('ar', 'app')).toBe('machine');
		expect(translator.statusOf('so', 'app')).toBeUndefined();
	});
});

describe('hours a week', () => {
	const translator = new Translator(nodeLocales());

	test.each([
		['nb', 1, '1 time i uka'],
		['nb', 7.5, '7,5 timer i uka'],
		['en', 7.5, '7.5 hours a week'],
		['ar', 1, '1 ساعة في الأسبوع'],
		['ar', 2, 'ساعتان في الأسبوع'],
		['ar', 5, '5 ساعات في الأسبوع'],
		['ar', 15, '15 ساعة في الأسبوع'],
		['uk', 21, '21 година на тиждень'],
		['uk', 3, '3 години на тиждень'],
		['uk', 15, '15 годин на тиждень'],
		['ti', 15, 'ኣብ ሰሙን 15 ሰዓታት'],
		['ln', 15, '15 timer i uka']
	])('in %s: %d', async (tag, hours, words) => {
		await translator.load(tag, ['board']);
		expect(translator.hours(tag, hours)).toBe(words);
	});

	test('numbers have the decimal sign of the language and digits 0–9', () => {
		expect(formatNumber('ar', 12.25)).toBe('12.3');
		expect(formatNumber('nb', 12)).toBe('12');
		expect(formatNumber('ps', 7.5)).toBe('7.5');
	});
});

describe('a language that the browser does not know', () => {
	/** A browser in Arabic, without the languages that several browsers lack. */
	class Sparse extends Intl.PluralRules {
		static readonly #lacks = /^(so|ps|ku|kmr|ckb|ti|om|rw|my|nn)\b/;
		constructor(tag?: string | string[], options?: Intl.PluralRulesOptions) {
			super(Sparse.#lacks.test(String(tag)) ? 'ar' : tag, options);
		}
	}
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test.each(['so', 'ps', 'kmr', 'ckb', 'ti', 'om', 'rw', 'my', 'nn'])(
		'%s has words for three hours, and not those of Norwegian',
		async (tag) => {
			vi.stubGlobal('Intl', { ...Intl, PluralRules: Sparse, getCanonicalLocales: Intl.getCanonicalLocales });
			expect(new Intl.PluralRules(tag).select(3)).toBe('few');
			const other = { hoursAWeek_other: `${tag} {{hours}}`, hoursAWeek_one: `${tag} {{hours}}` };
			const translator = new Translator((asked) =>
				Promise.resolve(asked === tag ? other : { hoursAWeek_other: 'norsk', hoursAWeek_one: 'norsk' })
			);
			await translator.load(tag, ['board']);
			expect(translator.hours(tag, 3)).toBe(`${tag} 3`);
		}
	);
});

describe('pseudo-languages', () => {
	test('the long one is at least 60 % longer and keeps its placeholders', async () => {
		const { translator, t } = withFiles();
		await translator.load('x-long', ['app']);
		expect(t('x-long', 'app:only').length).toBeGreaterThanOrEqual(Math.ceil('Bare på norsk'.length * 1.6));
		expect(t('x-long', 'app:hello', { name: 'Omar' })).toContain('Omar');
	});

	test('the right-to-left one turns the letters round and keeps its placeholders', async () => {
		const { translator, t } = withFiles();
		await translator.load('x-rtl', ['app']);
		expect(t('x-rtl', 'app:hello', { name: 'Omar' })).toBe('[\u202EHei, \u202COmar]');
	});

	test('plural forms are those of Norwegian', async () => {
		const translator = new Translator(nodeLocales());
		await translator.load('x-rtl', ['board']);
		expect(translator.hours('x-rtl', 1)).toBe('[1\u202E time i uka\u202C]');
	});
});
