import { BOARDS, type Card, deedsBy, isWithout, peopleIn, placeOf } from '#lib/plan/index.ts';
import type { PrintDeeds, PrintPeople, PrintPerson } from '../printJob.ts';
import type { Maker } from './Maker.ts';

/** The people of each ring that this plan shows, and who does what. What may not stand on this paper is nobody's deed. */
export async function peopleOf({ plan, speech, cards, isShown }: Maker): Promise<PrintPeople> {
	const zones = BOARDS['mine-folk'].zones.filter(({ id }) => !isWithout(plan, placeOf('mine-folk', id)));
	const rings = await Promise.all(
		zones.flatMap((zone, ring) =>
			zone.people
				? [
						Promise.all(
							peopleIn(plan, zone.people).map(async (person): Promise<PrintPerson> => {
								const [does, often] = [speech.text(person.does), speech.text(person.often)];
								return {
									...(await cards.person(person)),
									...(does && { does }),
									...(often && { often })
								};
							})
						).then((people) => ({
							id: zone.id,
							title: speech.pair(
								`board:zones.mine-folk.${zone.id}.name` as 'board:zones.mine-folk.naer.name'
							),
							ring,
							people
						}))
					]
				: []
		)
	);
	const whatOf = (deeds: readonly Card[]): PrintDeeds['what'] =>
		deeds.filter(isShown).map((card) => {
			const days = cards.days(card);
			return { words: speech.cardWords(card), ...(days && { days }) };
		});
	const { mine, others } = deedsBy(plan);
	const [me] = peopleIn(plan, 'me');
	const own: PrintDeeds = {
		person: me ? await cards.person(me) : { words: speech.pair('board:rings.me') },
		isParticipant: true,
		what: whatOf(mine)
	};
	const theirs = await Promise.all(
		others.map(async ({ person, cards: deeds }) => ({
			person: await cards.person(person),
			isParticipant: false,
			what: whatOf(deeds)
		}))
	);
	return { rings, deeds: [own, ...theirs].filter(({ what }) => what.length > 0) };
}
