import { expect, it } from 'vitest';
import { type Change, type Plan, type Sound, applyChange, mediaOf } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { Portraits } from './Portraits.svelte.ts';

const hash = (letter: string) => letter.repeat(64);
const ID = 'card:meg/god.1' as const;

function aTable() {
	const drawn = aPlan({ 'meg/god': ['Lage mat'] });
	const sound: Sound = { media: hash('b'), seconds: 2, language: 'ti' };
	const photo = { kind: 'photo' as const, media: hash('a'), width: 9, height: 9 };
	let plan: Plan = { ...drawn, cards: { [ID]: { ...drawn.cards[ID]!, picture: photo, sound } } };
	const kept = new Map<string, Uint8Array>(
		[hash('a'), hash('b'), hash('c')].map((name) => [name, new Uint8Array([1])] as const)
	);
	const portraits = new Portraits({
		media: {
			get: async (name: string) => kept.get(name),
			put: async (bytes: Uint8Array) => {
				const name = [hash('a'), hash('b')].find((one) => !kept.has(one)) ?? '';
				kept.set(name, bytes);
				return name;
			}
		},
		forgetMedia: async (names: Iterable<string>) => {
			for (const name of names) kept.delete(name);
		}
	} as unknown as ConstructorParameters<typeof Portraits>[0]);
	const session = {
		id: 'plan',
		get plan() {
			return plan;
		},
		run: (change: Change) => {
			plan = applyChange(plan, change);
			return true;
		}
	};
	return { portraits, session, kept };
}

it('photos and voices leave the plan and the disc, and come back while the plan is on the table', async () => {
	const { portraits, session, kept } = aTable();
	const before = session.plan;
	expect(portraits.counts(before)).toEqual({ photos: 1, voices: 1 });
	await portraits.remove(session);
	expect([...mediaOf(session.plan)]).toEqual([]);
	expect([...kept.keys()]).toEqual([hash('c')]);
	await portraits.takeBack(session);
	expect(session.plan).toEqual(before);
	expect([...kept.keys()].sort()).toEqual([hash('a'), hash('b'), hash('c')]);
});

it('once the plan is left, nothing comes back', async () => {
	const { portraits, session } = aTable();
	await portraits.remove(session);
	portraits.forget(session);
	expect(portraits.canTakeBack(session)).toBe(false);
	await portraits.takeBack(session);
	expect([...mediaOf(session.plan)]).toEqual([]);
});
