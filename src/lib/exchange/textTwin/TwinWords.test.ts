import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { TwinWords } from './TwinWords.ts';

const said = (alias: string, text: string): string =>
	new TwinWords(aPlan({}, { alias }), {
		t: () => 'Deltakeren',
		day: String,
		number: String,
		languageName: String,
		concept: () => undefined
	}).text({ nb: { text, state: 'own' } });

it.each([
	['Selam', 'Selams mann kjører. selam går.', 'Deltakerens mann kjører. Deltakeren går.'],
	['Selam Tesfay', 'Her bor Selam, som er Tesfays datter', 'Her bor deltakeren, som er deltakerens datter'],
	['Anne-Marie', 'Marie lover', 'Deltakeren lover'],
	['Omar Li', 'Omar går i ei li', 'Deltakeren går i ei li'],
	['Анна', 'Her bor Анна, som er søster til Анны', 'Her bor deltakeren, som er søster til deltakeren'],
	['مي', 'Her bor مي', 'Her bor deltakeren']
])('the case system is never told that the participant is %s: «%s»', (alias, text, told) => {
	expect(said(alias, text)).toBe(told);
});
