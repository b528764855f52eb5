import { type Locator, type Page, expect } from '@playwright/test';
import { PlanPage, cardWords, press, say, whole } from '../page-models/index.ts';

/** Fem spørsmål, the stamp of the meeting before and its closing after. Words by their Norwegian. */
export class QuestionPath {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	/** From a board, by the plan and its first door. */
	async open(): Promise<void> {
		const plan = new PlanPage(this.page);
		await plan.open();
		await press(plan.mode('questions'));
		await this.page.waitForURL(/\/questions/);
	}
	button(key: string, inside: Locator | Page = this.page): Locator {
		return inside.getByRole('button', { name: whole(say(key)) }).first();
	}
	heading(key: string): Locator {
		return this.main.getByRole('heading', { level: 1, name: whole(say(key)) });
	}
	asks(place: string): Promise<void> {
		const [board = '', zone = ''] = place.split('/');
		return expect(this.heading(`board:zones.${board}.${zone}.ask`)).toBeVisible();
	}
	/** Who is here and how, then to the first question or to "Hva er dette?". */
	async stamp(interpreter: 'none' | 'in-person' | 'phone' | 'screen'): Promise<void> {
		await press(this.button(`house:session.interpreters.${interpreter}`));
		await press(this.button('house:session.begin'));
	}
	async explain(): Promise<void> {
		await expect(this.heading('house:explain.title')).toBeVisible();
		await press(this.button('house:explain.told'));
	}
	get choices(): Locator {
		return this.main.getByRole('group', { name: whole(say('house:q.choices')) }).getByRole('button');
	}
	async choose(...concepts: readonly string[]): Promise<void> {
		for (const concept of concepts)
			await press(
				this.main
					.getByRole('group', { name: whole(say('house:q.choices')) })
					.getByRole('button', { name: whole(cardWords(concept)) })
			);
	}
	get chosen(): Locator {
		return this.main.getByRole('list', { name: whole(say('house:q.chosen')) }).getByRole('listitem');
	}
	next(): Promise<void> {
		return press(this.button('house:q.next'));
	}
	later(): Promise<void> {
		return press(this.button('house:q.later'));
	}
	/** Who does the step with this number, and by when. */
	async step(number: number, role: string, when: 'week1' | 'week2' | 'month1' | 'month3'): Promise<void> {
		const step = this.chosen.nth(number - 1);
		await press(this.button(`board:roles.${role}`, step));
		await press(this.button(`house:q.${when}`, step));
	}
	async days(...days: readonly number[]): Promise<void> {
		const group = this.main.getByRole('group', { name: whole(say('house:q.days')) }).getByRole('button');
		for (const day of days) await press(group.nth(day - 1));
	}
	dot(key: string): Locator {
		return this.page
			.getByRole('navigation', { name: whole(say('house:q.progress')) })
			.getByRole('button', { name: whole(say(`house:q.${key}`)) });
	}
}
