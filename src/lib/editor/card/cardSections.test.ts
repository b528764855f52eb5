import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { cardSections } from './cardSections.ts';

it.each([
	['min-vei/elementer', undefined, ['element']],
	['min-vei/elementer', 'work', ['element', 'training']],
	['min-vei/steg', undefined, ['training']],
	['min-vei/stjerne', 'dream', ['goal']],
	['min-vei/stige', 'reading', ['level']],
	['jeg-kan/jobb', undefined, ['mapped']],
	['min-uke/uke/4/morning', undefined, ['slot']],
	['fem-trinn/t5/steg', undefined, ['training']],
	['meg/god', undefined, []],
	['no/where', undefined, []]
] as const)('a card in %s (%s) asks for %j', (place, role, sections) => {
	const card = aPlan({ [place]: ['Noe'] }).cards[`card:${place}.1`]!;
	expect(cardSections({ ...card, ...(role !== undefined && { role }) })).toEqual(sections);
});
