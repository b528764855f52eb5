/**
 * Building blocks that know no plan: they get words, pictures and states as props and tell what was pressed.
 * Each component is a door of its own, `#lib/ui/Button.svelte`; what is not a component is reached here.
 */
export type { Line } from './line.ts';
export { ICON_NAMES, type IconName } from './icons.ts';
export { Announcer, getAnnouncer, setAnnouncer } from './announcer.svelte.ts';
