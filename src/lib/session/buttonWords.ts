import type { Key } from '#lib/i18n/index.ts';

const KEYS = [
	'editor:undo',
	'editor:redo',
	'editor:done',
	'editor:tool.print',
	'editor:leave.ask',
	'editor:leave.yes',
	'editor:leave.no',
	'editor:bar.open',
	'editor:bar.earlier',
	'editor:bar.later',
	'editor:bar.bin',
	'editor:bar.letGo',
	'editor:tray.browse',
	'editor:tray.words',
	'editor:tray.photo',
	'editor:tray.draw',
	'card:send.open',
	'card:sound.record',
	'card:sound.stop',
	'house:plan.title',
	'house:q.next',
	'house:q.back',
	'house:q.later',
	'house:q.leave',
	'house:modes.questions',
	'house:modes.review',
	'house:modes.agreement',
	'board:boards.meg.name',
	'board:boards.jeg-kan.name',
	'board:boards.sorter.name',
	'board:boards.min-vei.name',
	'board:boards.min-uke.name',
	'board:boards.mine-folk.name',
	'board:boards.fem-trinn.name',
	'board:boards.veivalg.name',
	'voice:hear.board',
	'voice:hear.buttons'
] as const satisfies readonly Key[];

/**
 * What the buttons of the participant's screen say, for a municipality to record where no device speaks the language.
 * They are recorded under names of their own beside the starter cards, which never begin so.
 */
export const BUTTON_WORDS: ReadonlyMap<string, Key> = new Map(
	KEYS.map((key) => [`button.${key.replaceAll(':', '.').toLowerCase()}`, key])
);
