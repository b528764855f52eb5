import type { Locator, Page } from '@playwright/test';
import type { Plan } from '#lib/plan/index.ts';
import { aPlan } from '#tests/support/aPlan.ts';
import { Shelf, press, say, whole } from '../page-models/index.ts';
import { fileOf, withCard } from '../plans.ts';

type Values = Readonly<Record<string, string | number>>;

/** The rooms where people talk about a whole plan: Enighet, Hvordan går det, Versjoner. */
export class TalkRooms {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}

	get main(): Locator {
		return this.page.getByRole('main');
	}
	get id(): string {
		return /plan\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
	}
	async open(plan: Plan): Promise<void> {
		const shelf = new Shelf(this.page);
		await shelf.open();
		await shelf.chooseFile(fileOf(plan));
		await this.page.waitForURL(/\/plan\/[^/]+/);
	}
	async enter(room: 'agreement' | 'review' | 'versions' | 'min-vei'): Promise<void> {
		await this.page.goto(`/plan/${this.id}/${room}`);
		await this.main.getByRole('button').first().waitFor();
	}

	/** A button of the adviser's tools, by its whole name. */
	tool(key: string, values: Values = {}): Locator {
		return this.main.getByRole('button', { name: say(key, values), exact: true });
	}
	/** A button with words in both languages, by the Norwegian ones. */
	both(key: string, inside: Locator = this.main): Locator {
		return inside.getByRole('button', { name: whole(say(key)) });
	}
	region(key: string): Locator {
		return this.main.getByRole('region', { name: whole(say(key)) });
	}
	/** A question with three faces. */
	faces(key: string): Locator {
		return this.main.getByRole('group', { name: whole(say(key)) });
	}
	text(key: string, values: Values = {}): Locator {
		return this.main.getByText(say(key, values), { exact: true });
	}
	/** One part of the talk about agreement, by its name. */
	async part(name: string): Promise<void> {
		const steps = this.main.getByRole('navigation', { name: say('talk:agreement.steps') });
		await press(steps.getByRole('button', { name: say(`talk:agreement.part.${name}`) }));
		await this.main
			.getByRole('heading', { level: 2, name: whole(say(`talk:agreement.part.${name}`)) })
			.waitFor();
	}
	/** A name drawn with a finger on a sheet, and taken. */
	async draw(side: 'participant' | 'staff'): Promise<void> {
		const name = whole(say(`talk:names.${side}`));
		const sheet = this.main.getByLabel(name);
		await sheet.scrollIntoViewIfNeeded();
		const box = (await sheet.boundingBox())!;
		const { mouse } = this.page;
		await mouse.move(box.x + 20, box.y + box.height / 2);
		await mouse.down();
		for (const at of [0.3, 0.5, 0.8])
			await mouse.move(box.x + box.width * at, box.y + box.height * (1 - at), { steps: 3 });
		await mouse.up();
		await press(this.tool('talk:names.keep').first());
		await this.main.getByRole('img', { name }).waitFor();
	}
	version(number: number, what: 'open' | 'compare'): Locator {
		const name = `${say(`talk:versions.${what}`)}: ${say('talk:versions.number', { number })}`;
		return this.main.getByRole('button', { name, exact: true });
	}
	/** A place for own words in Norwegian. */
	field(key: string): Locator {
		return this.main.getByRole('textbox', {
			name: new RegExp(`${whole(say(key)).source}.*: norsk bokmål$`, 'u')
		});
	}
}

const OWN = { ti: 'ስራሕ', ar: 'عمل' } as const;
export type Own = keyof typeof OWN;

/** A plan with a goal, a dream, two steps, a placement, a course; one of them private. */
export function planToTalkAbout(own: Own): Plan {
	const drawn = aPlan(
		{
			'min-vei/maal': [`Jobb som kokk|${OWN[own]}`],
			'min-vei/stjerne': ['Egen kafé'],
			'min-vei/steg': ['Besøke en kafé', 'Lage CV'],
			'min-vei/elementer': ['Praksis på kjøkken', 'Norskkurs']
		},
		{ own, alias: 'Sol' }
	);
	const placement = withCard(drawn, 'card:min-vei/elementer.1', { concept: 'work.kitchen' });
	return withCard(placement, 'card:min-vei/elementer.2', { private: true });
}
