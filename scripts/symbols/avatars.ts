import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Drawing, Paint, Shape } from '../../src/lib/symbols/drawing.ts';
import { cropBelow } from './cropBelow.ts';
import { flatten } from './flatten.ts';

/** Colours that no part of a face has: they are exchanged for the plan's own skin and hair. */
const SKIN = 'fcea2b';
const HAIR = 'a57939';

interface Look {
	readonly head: string;
	readonly face: string;
	readonly facialHair?: string;
	readonly glasses?: string;
	/** The scarf or turban, where there is one; else the contrast colour is hair. */
	readonly cloth?: string;
	readonly clothes: string;
}

/**
 * Faces to stand for somebody who wants no photo. Only calm and friendly ones of open-peeps, no grimaces, fangs or
 * costumes; every tenth wears a scarf or a turban. Skin and hair follow the plan's choice.
 */
export const AVATARS: Readonly<Record<string, Look>> = {
	'av:hijab-1': { head: 'hijab', face: 'smile', cloth: 'b399c8', clothes: '8967aa' },
	'av:short-1': { head: 'short1', face: 'smile', clothes: '61b2e4' },
	'av:flat-top': { head: 'flatTop', face: 'smile', clothes: 'ea9ab2' },
	'av:cornrows-1': { head: 'cornrows', face: 'calm', clothes: 'f1b31c' },
	'av:bangs': { head: 'bangs', face: 'smile', clothes: 'f1b31c' },
	'av:grey-short': { head: 'grayShort', face: 'smile', clothes: '92d3f5' },
	'av:hijab-4': { head: 'hijab', face: 'cute', cloth: 'ea9ab2', clothes: 'd22f27' },
	'av:short-4': { head: 'short4', face: 'cute', clothes: 'b399c8', facialHair: 'goatee1' },
	'av:bald-2': { head: 'noHair2', face: 'calm', clothes: 'd0cfce' },
	'av:twists': { head: 'twists', face: 'cute', clothes: 'ea9ab2' },
	'av:long-3': { head: 'longCurly', face: 'smile', clothes: '5c9e31' },
	'av:beanie': { head: 'hatBeanie', face: 'smile', cloth: 'd22f27', clothes: '61b2e4' },
	'av:turban-3': { head: 'turban', face: 'cute', cloth: '92d3f5', clothes: 'b399c8' },
	'av:shaved-2': { head: 'shaved2', face: 'smile', clothes: 'b1cc33', facialHair: 'full3' },
	'av:long-afro': { head: 'longAfro', face: 'smile', clothes: 'd22f27' },
	'av:bun-2': { head: 'bun2', face: 'calm', clothes: 'ea9ab2', glasses: 'glasses' },
	'av:medium-3': { head: 'medium3', face: 'smile', clothes: 'd0cfce', glasses: 'glasses4' },
	'av:hijab-3': { head: 'hijab', face: 'smile', cloth: 'd0cfce', clothes: '5c9e31', glasses: 'glasses' },
	'av:short-3': { head: 'short3', face: 'smile', clothes: 'f1b31c' },
	'av:bald-1': { head: 'noHair1', face: 'smile', clothes: '5c9e31', facialHair: 'full' },
	'av:dreads': { head: 'dreads1', face: 'smile', clothes: '5c9e31' },
	'av:long-2': { head: 'longBangs', face: 'cute', clothes: '92d3f5' },
	'av:grey-bun': { head: 'grayBun', face: 'smile', clothes: 'ea9ab2' },
	'av:turban-2': { head: 'turban', face: 'calm', cloth: 'd0cfce', clothes: '5c9e31', facialHair: 'full2' },
	'av:shaved-1': { head: 'shaved1', face: 'calm', clothes: '92d3f5' },
	'av:afro': { head: 'afro', face: 'smile', clothes: '92d3f5' },
	'av:bun-1': { head: 'bun', face: 'smile', clothes: 'b1cc33' },
	'av:medium-2': { head: 'mediumStraight', face: 'smile', clothes: 'd22f27' },
	'av:hijab-2': { head: 'hijab', face: 'calm', cloth: '92d3f5', clothes: '61b2e4' },
	'av:short-2': { head: 'short2', face: 'calm', clothes: '5c9e31', facialHair: 'moustache2' },
	'av:pomp': { head: 'pomp', face: 'calm', clothes: '61b2e4', facialHair: 'chin' },
	'av:cornrows-2': { head: 'cornrows2', face: 'smile', clothes: 'b399c8' },
	'av:long-1': { head: 'long', face: 'smile', clothes: 'b399c8' },
	'av:grey-medium': { head: 'grayMedium', face: 'calm', clothes: 'b399c8', glasses: 'glasses2' },
	'av:turban-1': { head: 'turban', face: 'smile', cloth: 'f1b31c', clothes: '61b2e4', facialHair: 'full' },
	'av:short-5': { head: 'short5', face: 'smile', clothes: 'd0cfce', glasses: 'glasses2' },
	'av:bald-3': { head: 'noHair3', face: 'smile', clothes: 'f1b31c', glasses: 'glasses3' },
	'av:bantu-knots': { head: 'bantuKnots', face: 'smile', clothes: '61b2e4' },
	'av:medium-1': { head: 'medium1', face: 'calm', clothes: '61b2e4' }
};

/** The drawing's own units: open-peeps draws 704 wide, our pictures are 72. */
export const AVATAR_SCALE = 72 / 704;
const BOTTOM = 704;

function lookOf(id: string): Look {
	const look = AVATARS[id];
	if (!look) throw new RangeError(`No avatar ${id}`);
	return look;
}

/** Keeps what is drawn inside a square, and would cut wide hair off. */
const FRAME = ' mask="url(#viewboxMask)"';

/** A person to stand for somebody, cut off below the shoulders as a portrait is. */
export const avatarOf = (id: string): Drawing =>
	cropBelow(withTones(flatten(avatarSvg(id)), lookOf(id).cloth === undefined), BOTTOM, AVATAR_SCALE);

/** The person as open-peeps draws it, whole, in skin and hair as drawn. */
export function avatarSvg(id: string): string {
	const { head, face, facialHair, glasses, cloth, clothes } = lookOf(id);
	return createAvatar(openPeeps, {
		seed: id,
		head: [head],
		face: [face],
		facialHair: facialHair ? [facialHair] : [],
		facialHairProbability: facialHair ? 100 : 0,
		accessories: glasses ? [glasses] : [],
		accessoriesProbability: glasses ? 100 : 0,
		maskProbability: 0,
		skinColor: [SKIN],
		clothingColor: [clothes],
		headContrastColor: [cloth ?? HAIR]
	} as Parameters<typeof createAvatar>[1])
		.toString()
		.replace(FRAME, '');
}

function withTones({ box, shapes }: Drawing, hasHair: boolean): Drawing {
	const toneOf = (fill: Paint): Paint =>
		fill === `#${SKIN}` ? 'skin' : hasHair && fill === `#${HAIR}` ? 'hair' : fill;
	return {
		box,
		shapes: shapes.map((shape): Shape => (shape.fill ? { ...shape, fill: toneOf(shape.fill) } : shape))
	};
}
