import { expect, it } from 'vitest';
import { BoardDraft, MOST_ZONES } from './BoardDraft.svelte.ts';

it('keeps each place apart, also after one is taken away', () => {
	const draft = new BoardDraft();
	for (let count = 0; count < 3; count++) draft.addZone();
	draft.nameZone('z3', 'nb', 'Sist');
	draft.removeZone('z1');
	draft.addZone();
	draft.moveEarlier('z3');
	const { zones } = draft.finished;
	expect(new Set(zones.map(({ id }) => id)).size).toBe(3);
	expect(zones.map(({ title }) => title.nb?.text)).toEqual(['Sist', '2', '3']);
});
it('has at most so many places as can be seen at once', () => {
	const draft = new BoardDraft();
	for (let count = 0; count < 20; count++) draft.addZone();
	expect(draft.zones).toHaveLength(MOST_ZONES);
	expect(draft.canAdd).toBe(false);
});
it('a word that nobody touched stays with whoever wrote it', () => {
	const draft = new BoardDraft({
		kind: 'board',
		title: { nb: { text: 'Helg', state: 'source' }, ti: { text: 'ቀዳም', state: 'machine' } },
		layout: 'rows',
		zones: [{ id: 'a', title: {} }]
	});
	draft.name('nb', 'Helg');
	draft.name('ti', 'ሰንበት');
	expect(draft.finished.title).toEqual({
		nb: { text: 'Helg', state: 'source' },
		ti: { text: 'ሰንበት', state: 'own' }
	});
	draft.name('nb', '');
	draft.name('ti', ' ');
	expect(draft.isNamed).toBe(false);
});
