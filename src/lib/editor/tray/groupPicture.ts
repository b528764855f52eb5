import type { Symbol } from '#lib/plan/index.ts';

/** What stands for a group of pictures. Each is in a starter pack, so that the list of groups loads none of them. */
const EMBLEMS: Readonly<Record<string, string>> = {
	drawn: 'own:picture-cards',
	avatars: 'om:1F9D1',
	tiles: 'om:1F4CB',
	faces: 'om:1F642',
	people: 'om:1F46A',
	jobs: 'om:1F477',
	doing: 'om:1F6B6',
	body: 'om:270B',
	health: 'om:1FA7A',
	home: 'om:1F6CF',
	food: 'om:1F372',
	clothes: 'om:1F455',
	office: 'om:1F4C1',
	digital: 'om:1F4F1',
	tools: 'om:1F528',
	places: 'om:1F3E0',
	faith: 'om:1F54C',
	transport: 'om:1F68C',
	time: 'om:23F0',
	safety: 'om:E201',
	nature: 'om:1F331',
	animals: 'om:1F415',
	sport: 'om:26BD',
	arts: 'om:1F3A4',
	signs: 'om:2705',
	flags: 'om:1F1F3-1F1F4'
};

export const groupPicture = (group: string, ids: readonly string[]): Symbol => ({
	kind: 'symbol',
	symbol: EMBLEMS[group] ?? ids[0] ?? 'om:2B50'
});
