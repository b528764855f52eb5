import { expect, waitUntilOffline } from '../fixtures.ts';
import { Board, PlanPage, Shelf, cardWords, press, say } from '../page-models/index.ts';
import { test } from '../site.ts';
import { printsPlan } from '../wholePlan.ts';
import { QuestionPath } from './houseRooms.ts';

test('B5 a whole session works with the network off after the first load', async ({
	page,
	context,
	site
}) => {
	const shelf = new Shelf(page);
	const board = new Board(page);
	const plan = new PlanPage(page);
	const path = new QuestionPath(page);
	await shelf.open();
	await expect(page.getByText(say('app:common.readyOffline'))).toBeVisible();
	await waitUntilOffline(page);
	site.stop();
	await context.setOffline(true);

	await shelf.makePlan({ language: 'ukrainsk' });
	await path.open();
	await path.stamp('in-person');
	await path.explain();
	await path.choose('me.children', 'me.family', 'me.home');
	await path.next();
	await path.choose('skill.care');
	await path.next();
	await path.choose('wish.help-people');
	await path.next();
	await path.choose('goal.job');
	await path.next();
	await path.choose('barrier.transport');
	await path.next();
	await path.choose('me.family');
	await path.next();
	await path.choose('step.visit');
	await path.step(1, 'participant', 'week1');
	await path.next();
	await path.choose('school.norwegian');
	await path.days(1, 3);
	await path.next();
	await press(path.button('house:q.month1', path.main));
	await press(path.button('house:rooms.close', path.main));
	await press(path.button('house:rooms.close', path.dialog));
	await expect(path.dialog.getByText(say('house:close.closed'))).toBeVisible();
	await press(path.dialog.getByRole('button', { name: say('editor:close') }));
	await press(page.getByRole('button', { name: say('house:q.leave') }));

	// Every room of the plan opens without the network too.
	await plan.openBoard('meg');
	for (const name of ['jeg-kan', 'sorter', 'mine-folk', 'fem-trinn', 'veivalg', 'min-uke'] as const) {
		await board.turnTo(name);
		await expect(board.main.getByRole('heading', { level: 1 })).toBeAttached();
	}
	await expect(board.card(cardWords('school.norwegian'), 'min-uke/uke/3/morning')).toBeVisible();
	await printsPlan(page);
});
