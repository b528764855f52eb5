import type { Locator, Page } from '@playwright/test';
import { say } from './say.ts';
import { press, tick, write } from './ways.ts';

interface WantedPlan {
	/** The participant's language by its Norwegian name. */
	readonly language: string;
	readonly alias?: string;
	readonly density?: 'picture' | 'word' | 'dense';
}

export interface PlanBytes {
	readonly bytes: Uint8Array;
	readonly name?: string;
	readonly type?: string;
}

/** The first page: plans of this device, and what can be done with them. */
export class Shelf {
	readonly page: Page;
	readonly tag: string;

	constructor(page: Page, tag = 'nb') {
		this.page = page;
		this.tag = tag;
	}

	button(key: string): Locator {
		return this.page.getByRole('button', { name: say(key, {}, this.tag), exact: true });
	}
	get covers(): Locator {
		return this.page.getByRole('main').getByRole('list').getByRole('link');
	}
	/** A plan by the name on its cover. */
	cover(alias: string): Locator {
		return this.page.getByRole('main').getByRole('link', { name: alias });
	}
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	get alert(): Locator {
		return this.page.getByRole('main').getByRole('alert');
	}

	async open(): Promise<void> {
		await this.page.goto('/');
		await this.button('app:shelf.newPlan').waitFor();
	}

	async makePlan({ language, alias, density }: WantedPlan): Promise<void> {
		await press(this.button('app:shelf.newPlan'));
		await press(this.dialog.getByRole('button', { name: language }));
		if (alias !== undefined) await write(this.dialog.getByRole('textbox'), alias);
		await this.#next();
		if (density !== undefined)
			await tick(
				this.dialog.getByRole('radio', { name: say(`app:newPlan.density.${density}`, {}, this.tag) })
			);
		await press(this.dialog.getByRole('button', { name: say('app:newPlan.make', {}, this.tag) }));
		await this.page.waitForURL(/\/plan\/[^/]+\/meg$/);
	}
	async #next(): Promise<void> {
		await press(this.dialog.getByRole('button', { name: say('app:common.next', {}, this.tag) }));
	}

	/** Chooses a file as somebody does; what comes of it is up to the file. */
	async chooseFile({ bytes, name = 'plan.bildeplan', type = 'application/octet-stream' }: PlanBytes) {
		const chooser = this.page.waitForEvent('filechooser');
		await press(this.button('app:shelf.openFile'));
		await (await chooser).setFiles({ name, mimeType: type, buffer: Buffer.from(bytes) });
	}
	/** Opens a plan file on the shelf and waits for its first board. */
	async openFile(file: PlanBytes): Promise<void> {
		await this.chooseFile(file);
		await this.page.waitForURL(/\/plan\/[^/]+\/meg$/);
	}

	/** Changes the language of the tools, by its own name. */
	async speak(own: string): Promise<void> {
		await press(
			this.page.getByRole('banner').getByRole('button', { name: say('app:shelf.language', {}, this.tag) })
		);
		await press(this.dialog.getByRole('button', { name: own, exact: true }));
		await this.dialog.waitFor({ state: 'detached' });
	}
}
