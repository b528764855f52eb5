import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Plan, Refusal } from '#lib/plan/index.ts';
import { LIMITS } from '#lib/safety/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { readPlanFile, writePlanFile } from './index.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const voice = Uint8Array.from(
	Buffer.from('\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm\x86\x86A_OPUS said', 'latin1')
);

function spokenPlan(sound = voice): { plan: Plan; media: Map<string, Uint8Array> } {
	const drawn = aPlan({ 'meg/god': ['Lage mat'] });
	const card = {
		...drawn.cards['card:meg/god.1']!,
		sound: { media: hashOf(sound), seconds: 3, language: 'ti' }
	};
	return { plan: { ...drawn, cards: { [card.id]: card } }, media: new Map([[hashOf(sound), sound]]) };
}
async function codeOf(opening: Promise<unknown>): Promise<string> {
	try {
		await opening;
	} catch (error) {
		if (error instanceof Refusal) return error.code;
		throw error;
	}
	return 'let in';
}

it('a recorded voice travels in the file as a sound, and comes out as it was', async () => {
	const { plan, media } = spokenPlan();
	const file = writePlanFile(plan, media);
	expect(Object.keys(unzipSync(file))).toEqual(['plan.json', `media/${hashOf(voice)}.webm`]);
	expect(await readPlanFile(file)).toEqual({ plan, media, missing: [] });
});

it('a plan whose sound did not come along opens, and says which is missing', async () => {
	const { plan } = spokenPlan();
	expect((await readPlanFile(writePlanFile(plan, new Map()))).missing).toEqual([hashOf(voice)]);
});

it('a file is refused when a sound is not the one it names, is no sound, or is too large', async () => {
	const { plan, media } = spokenPlan();
	const name = `media/${hashOf(voice)}.webm`;
	const withSound = (bytes: Uint8Array): Uint8Array => {
		const entries = unzipSync(writePlanFile(plan, media));
		return zipSync({ ...entries, [name]: bytes });
	};
	expect(await codeOf(readPlanFile(withSound(Uint8Array.from([...voice, 1]))))).toBe('sound-damaged');
	expect(await codeOf(readPlanFile(withSound(new Uint8Array(LIMITS.soundBytes + 1))))).toBe('file-too-large');

	const page = Uint8Array.from(Buffer.from('<html>'));
	const other = spokenPlan(page).plan;
	const json = unzipSync(writePlanFile(other, new Map()));
	const file = zipSync({ ...json, [`media/${hashOf(page)}.webm`]: page });
	expect(await codeOf(readPlanFile(file))).toBe('sound-kind');
});
