import { expect, test } from './fixtures.ts';
import { Board, Shelf, cardWords, whole } from './page-models/index.ts';
import { moveToFront, printsPlan, seesWholePlan, wholePlan } from './wholePlan.ts';

test('the whole plan is made with pictures alone, and a screen reader still has both languages', async ({
	page
}) => {
	const board = new Board(page);
	await new Shelf(page).open();
	await wholePlan({ page, language: 'arabisk', density: 'picture', layFirst: moveToFront });
	await board.turnTo('meg');
	for (const concept of ['me.children', 'me.family', 'me.faith', 'skill.care']) {
		const card = board.card(cardWords(concept));
		await expect(card).toHaveAccessibleName(whole(cardWords(concept, 'ar')));
		for (const tag of ['nb', 'ar']) {
			const box = await card.getByText(cardWords(concept, tag), { exact: true }).boundingBox();
			expect(box?.width ?? 0, `${concept} in ${tag} is not seen`).toBeLessThanOrEqual(1);
		}
	}
	await seesWholePlan(page);
	await printsPlan(page);
});
