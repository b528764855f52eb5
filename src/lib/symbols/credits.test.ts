import { expect, it } from 'vitest';
import { credits } from './credits.ts';

const symbol = (id: string, badge?: string) => ({
	kind: 'symbol' as const,
	symbol: id,
	...(badge !== undefined && { badge })
});

it('names each source once, also one whose picture is only a badge', () => {
	const all = credits([symbol('om:1F3E5', 'st:insurance-hand'), symbol('om:1F3EB'), symbol('own:cv')]);
	expect(all.map(({ source, licence }) => [source, licence])).toEqual([
		['OpenMoji', 'CC BY-SA 4.0'],
		['Streamline Ultimate Color', 'CC BY 4.0']
	]);
});

it('asks for no credit for what we drew ourselves', () => {
	expect(credits([symbol('own:cv', 'own:kr-coin')])).toEqual([]);
});

it('credits OpenMoji for the persons that we drew over', () => {
	expect(credits([symbol('own:hijab-cook')]).map(({ source }) => source)).toEqual(['OpenMoji']);
});
