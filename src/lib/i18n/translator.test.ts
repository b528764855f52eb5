import { describe, expect, test } from 'vitest';
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
		['so', 15, '15 timer i uka']
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
