import { expect, it } from 'vitest';
import { aPlan } from '#tests/support/aPlan.ts';
import { type Card, type Plan, type Sound, applyChange, invert, mediaOf } from '../index.ts';
import { soundIn, soundsOf } from '../queries/soundsOf.ts';
import { recordSound, removeSound } from './recordSound.ts';
import { portraitsIn, removePortraits } from './removePortraits.ts';

const sound = (letter: string, language?: string): Sound => ({
	media: letter.repeat(64),
	seconds: 3,
	...(language !== undefined && { language })
});
const ID = 'card:meg/god.1' as const;
const drawn = aPlan({ 'meg/god': ['Lage mat'] });
const keep = (plan: Plan, one: Sound): Plan => applyChange(plan, recordSound(plan, ID, one, 'participant'));
const cardOf = (plan: Plan): Card => plan.cards[ID]!;

it('a card holds one recording in each language, and the newest counts', () => {
	const plan = [sound('a', 'ti'), sound('b', 'nb'), sound('c', 'ti')].reduce(keep, drawn);
	expect(soundsOf(cardOf(plan)).map(({ media }) => media[0])).toEqual(['c', 'b']);
	expect(soundIn(cardOf(plan), 'nb')).toEqual(sound('b', 'nb'));
	expect([...mediaOf(plan)].sort()).toEqual(['b'.repeat(64), 'c'.repeat(64)]);
});

it('a recording in one language goes, the other stays, and it can be taken back', () => {
	const both = [sound('a', 'ti'), sound('b', 'nb')].reduce(keep, drawn);
	const change = removeSound(both, ID, 'ti', 'participant');
	const one = applyChange(both, change);
	expect(soundsOf(cardOf(one))).toEqual([sound('b', 'nb')]);
	expect(applyChange(one, invert(change))).toEqual(both);
});

it('all photos and voices leave a plan as one change, the bin included; drawings stay', () => {
	const picture = (kind: 'photo' | 'drawing', letter: string) =>
		({ kind, media: letter.repeat(64), width: 9, height: 9 }) as const;
	const people = aPlan({ 'meg/god': ['En', 'To', 'Tre'] });
	const [one, two, three] = Object.values(people.cards) as Card[];
	const plan: Plan = {
		...people,
		head: { ...people.head, cover: picture('photo', '1') },
		cards: Object.fromEntries(
			[
				{ ...one!, picture: picture('photo', '2'), sound: sound('3', 'ti'), sounds: [sound('4', 'nb')] },
				{ ...two!, picture: picture('drawing', '5') },
				{ ...three!, binned: true, sound: sound('6') }
			].map((card) => [card.id, card])
		)
	};
	expect(portraitsIn(plan)).toEqual({
		photos: new Set(['1', '2'].map((letter) => letter.repeat(64))),
		voices: new Set(['3', '4', '6'].map((letter) => letter.repeat(64)))
	});
	const change = removePortraits(plan);
	const bare = applyChange(plan, change);
	expect([...mediaOf(bare)]).toEqual(['5'.repeat(64)]);
	expect(Object.keys(bare.cards)).toEqual(Object.keys(plan.cards));
	expect(applyChange(bare, invert(change))).toEqual(plan);
	expect(removePortraits(bare).edits).toEqual([]);
});

it('a picture of a collection is nobody, and stays', () => {
	const picture = {
		kind: 'photo',
		media: '7'.repeat(64),
		width: 100,
		height: 100,
		credit: { licence: 'CC BY-SA 4.0' }
	} as const;
	const plan: Plan = { ...drawn, cards: { ...drawn.cards, [ID]: { ...cardOf(drawn), picture } } };
	expect(portraitsIn(plan).photos.size).toBe(0);
	expect(cardOf(applyChange(plan, removePortraits(plan))).picture).toEqual(picture);
});
