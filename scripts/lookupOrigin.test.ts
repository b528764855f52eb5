import { expect, test } from 'vitest';
import { lookupOrigin } from './lookupOrigin.mjs';

test('a build asks nobody unless it is told whom', () => {
	expect(lookupOrigin(undefined)).toBe('');
	expect(lookupOrigin('')).toBe('');
	expect(lookupOrigin('https://pictures.example/')).toBe('https://pictures.example');
	expect(lookupOrigin('http://127.0.0.1:4190')).toBe('http://127.0.0.1:4190');
});

test.each([
	'pictures.example',
	'http://pictures.example',
	'https://pictures.example/api',
	'https://*.example',
	"https://a.example 'unsafe-eval'",
	'https://a.example;',
	'data:text/plain,a'
])('%s opens no hole in the content policy', (value) => {
	expect(() => lookupOrigin(value)).toThrow('BILDEPLAN_LOOKUP');
});
