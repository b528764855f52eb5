import type { OwnBoard, Sort } from '../layout.ts';
import type { Card, Person, Plan, Text } from '../plan.ts';
import { mapTexts } from './mapTexts.ts';
import { namesIn, takeOut } from './nameless.ts';

/** What a team may talk about without knowing whose plan it is. */
export interface Anonymous {
	/** All that was typed goes too: of words, those that starter cards, boards and roles have anyway are left. */
	readonly withoutOwnWords: boolean;
}

/** In the place of a name or a heading that is gone. */
const GONE = '…';

/**
 * The plan as a case for a team: no name, photo, drawing, sound, telephone, date of birth or private card, nobody's own
 * label; talks, agreements, shares and revisions stay behind, for they tell of people. A person is told by role alone.
 * Where own words stay, the participant's name is taken out of them; names of others that somebody wrote are not known.
 */
export function withoutNames(plan: Plan, { withoutOwnWords }: Anonymous): Plan {
	const forget = takeOut(namesIn(plan));
	const nameless = (text: Text): Text =>
		Object.fromEntries(
			Object.entries(text).map(([tag, words]) => [tag, { ...words, text: forget(words.text, () => GONE) }])
		);
	const bare = withoutPictures(plan);
	// Who wrote a text is not to be relied on: a file can call anything its source
	return withoutOwnWords ? withHeadings(mapTexts(bare, () => ({}))) : mapTexts(bare, nameless);
}

function withoutPictures(plan: Plan): Plan {
	const { cover, phone: _phone, ...head } = plan.head;
	const cards = (Object.values(plan.cards) as Card[])
		.filter((card) => !card.private && !card.binned && card.place !== 'meg/midt')
		.map(({ picture, sound: _, sounds: _more, ...card }) => ({
			...card,
			...(picture?.kind === 'symbol' && { picture })
		}));
	const people = (Object.values(plan.people) as Person[]).map(({ picture, ...person }) => ({
		...person,
		label: {},
		...(picture?.kind === 'symbol' && { picture })
	}));
	return {
		...plan,
		head: { ...head, alias: '', ...(cover?.kind === 'symbol' && { cover }) },
		cards: byId(cards),
		people: byId(people),
		sessions: {},
		reviews: {},
		agreements: {},
		shares: {},
		revisions: {}
	};
}

/** What has no words of ours to fall back on still needs something to be called by. */
function withHeadings(plan: Plan): Plan {
	const said = (text: string): Text => ({ [plan.head.norwegian]: { text, state: 'source' } });
	const boards = (Object.values(plan.boards) as OwnBoard[]).map((board) => ({
		...board,
		title: said(GONE),
		zones: board.zones.map((zone, at) => ({ ...zone, title: said(String(at + 1)) }))
	}));
	const sorts = (Object.values(plan.sorts) as Sort[]).map((sort) => ({ ...sort, question: said(GONE) }));
	return { ...plan, boards: byId(boards), sorts: byId(sorts) };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
	Object.fromEntries(records.map((record) => [record.id, record]));
