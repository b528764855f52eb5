import { type Card, type Place, cardsAt, isForAudience, isHidden, placeOf } from '#lib/plan/index.ts';
import type { PrintProfile } from '../printJob.ts';
import { zoneTitle } from './boardOf.ts';
import { type Maker, makeAll } from './Maker.ts';

/** What one glance can take in. */
const MOST = { can: 6, helps: 4, languages: 5 } as const;

/**
 * Who somebody is, to be carried to an employer or a course. Whoever prints it, no card is there that an employer may
 * not see: nothing private, nothing on health, economy or relations.
 */
export async function profileOf(maker: Maker): Promise<PrintProfile> {
	const { plan, speech, cards } = maker;
	const at = (...places: readonly Place[]): readonly Card[] =>
		places
			.filter((place) => !isHidden(plan, place))
			.flatMap((place) => cardsAt(plan, place))
			.filter((card) => maker.isShown(card) && isForAudience('employer', card));
	const zone = async (
		id: 'god' | 'hjelp',
		found: readonly Card[],
		most: number
	): Promise<PrintProfile['zones'][number]> => ({
		id,
		title: zoneTitle(maker, 'meg', id),
		cards: await makeAll(maker, found.slice(0, most)),
		more: Math.max(0, found.length - most)
	});
	const [me] = at(placeOf('meg', 'midt'));
	const photo = me?.picture?.kind === 'photo' ? me.picture : undefined;
	const portrait = await cards.picture(photo ?? plan.head.cover ?? me?.picture, me?.concept ?? 'person.me');
	const [dream] = at(placeOf('min-vei', 'stjerne'), placeOf('min-vei', 'maal'));
	const dreamt = dream && (await cards.card(dream));
	const isStar = !dream || dream.place === placeOf('min-vei', 'stjerne');
	return {
		kind: 'profile',
		title: speech.pair('board:boards.meg.name'),
		...(portrait && { portrait }),
		languages: await makeAll(maker, at(placeOf('meg', 'sprak')).slice(0, MOST.languages)),
		zones: await Promise.all([
			zone(
				'god',
				once(at(placeOf('meg', 'god'), placeOf('jeg-kan', 'jobb'), placeOf('jeg-kan', 'annet'))),
				MOST.can
			),
			zone('hjelp', at(placeOf('meg', 'hjelp')), MOST.helps)
		]),
		dream: {
			title: zoneTitle(maker, 'min-vei', isStar ? 'stjerne' : 'maal'),
			...(dreamt && { card: dreamt })
		}
	};
}

/** The same concept lies on several boards. */
function once(cards: readonly Card[]): readonly Card[] {
	const seen = new Set<string>();
	return cards.filter(({ concept }) => {
		if (concept === undefined) return true;
		const isNew = !seen.has(concept);
		seen.add(concept);
		return isNew;
	});
}
