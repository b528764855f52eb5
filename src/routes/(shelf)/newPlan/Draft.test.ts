import { describe, expect, it } from 'vitest';
import { Draft } from './Draft.svelte.ts';

describe('a plan before it is made', () => {
	it('is whole once a language is chosen', () => {
		const draft = new Draft();
		expect(draft.head).toBeUndefined();
		draft.own = 'ti';
		expect(draft.head).toMatchObject({ own: 'ti', norwegian: 'nb', alias: '' });
	});
	it.each(['01020312345', '010203 12345', '123456789012'])('does not take %s for a name', (alias) => {
		const draft = new Draft();
		draft.own = 'ar';
		draft.alias = alias;
		expect(draft.head).toBeUndefined();
	});
	it.each(['Selam', 'Omar 2', 'سلام'])('takes %s', (alias) => {
		const draft = new Draft();
		draft.own = 'ar';
		draft.alias = alias;
		expect(draft.head?.alias).toBe(alias);
	});
});
