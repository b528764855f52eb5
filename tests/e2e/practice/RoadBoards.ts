import type { Locator } from '@playwright/test';
import { Board, press, say, whole } from '../page-models/index.ts';

const exact = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Jobb i fem trinn and Veivalg, as somebody uses them in Norwegian, with Norwegian first on the cards. */
export class RoadBoards extends Board {
	get dialog(): Locator {
		return this.page.getByRole('dialog');
	}
	inDialog(key: string): Locator {
		return this.dialog.getByRole('button', { name: say(key), exact: true });
	}
	async done(): Promise<void> {
		await press(this.inDialog('editor:done').first());
		await this.dialog.waitFor({ state: 'detached' });
	}

	/** A column of Jobb i fem trinn: `t1` to `t5`, `etter`. */
	column(zone: string): Locator {
		return this.main.getByRole('region', { name: whole(say(`board:zones.fem-trinn.${zone}.name`)) });
	}
	get columns(): Locator {
		return this.main.locator('section.column, section.after');
	}
	stateOf(zone: string): Locator {
		return this.column(zone).getByRole('button', { name: say('road:five.change') });
	}
	/** Opens a step and says how far it has come. */
	async setState(zone: string, state: 'planned' | 'doing' | 'done'): Promise<void> {
		await press(this.stateOf(zone));
		await press(
			this.dialog
				.getByRole('button', { name: whole(say(`road:five.states.${state}`)) })
				.and(this.page.locator('[aria-pressed]'))
		);
		await this.done();
	}
	#cell(zone: string, layer: string): string {
		return `${exact(say(`board:zones.fem-trinn.${zone}.name`))}.*${exact(say(`board:layers.${layer}`))}`;
	}
	/** The button that points the tray at a cell. */
	pick(zone: string, layer: string): Locator {
		return this.column(zone).getByRole('button', { name: new RegExp(`^${this.#cell(zone, layer)}`, 'u') });
	}
	cell(zone: string, layer: string, more = ''): Locator {
		const name = new RegExp(`^${this.#cell(zone, layer)}.*${exact(more)}`, 'u');
		return this.column(zone).getByRole('list', { name }).first();
	}
	/** Opens or closes the culture row of a step. */
	fold(zone: string, way: 'open' | 'close'): Locator {
		return this.column(zone).getByRole('button', {
			name: new RegExp(`^\\s*${say(`road:five.culture.${way}`)}.*${this.#cell(zone, 'kultur')}`, 'su')
		});
	}

	/** A road of Veivalg by what it is called now. */
	lane(name: string): Locator {
		return this.main.getByRole('region', { name: whole(name) });
	}
	get lanes(): Locator {
		return this.main.locator('section.lane');
	}
	zoneLane(zone: string): Locator {
		return this.lane(say(`board:zones.veivalg.${zone}.name`));
	}
	/** A ready road that is offered for an empty lane. */
	ready(zone: string, name: string): Locator {
		return this.zoneLane(zone)
			.getByRole('group', { name: whole(say('road:lanes.choose')) })
			.getByRole('button', { name: whole(name) });
	}
	/** Lays a ready road on an empty lane. */
	async layRoad(zone: string, pathway: string): Promise<Locator> {
		const name = say(`road:pathways.${pathway}.name`);
		await press(this.ready(zone, name));
		const lane = this.lane(name).first();
		await lane.getByRole('button', { name: say('road:lanes.favourite') }).waitFor();
		return lane;
	}
	/** What the cards of a list say in Norwegian, in order. */
	async wordsIn(list: Locator): Promise<string[]> {
		return list.locator('.card .words > :first-child [lang="nb"].line').allInnerTexts();
	}
	/** Opens a road to change it. */
	async edit(lane: Locator): Promise<void> {
		await press(lane.getByRole('button', { name: say('road:lanes.edit') }));
		await this.dialog.waitFor();
	}
}
