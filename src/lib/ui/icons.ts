/**
 * Our own line icons on a 24-unit grid: round lines two units wide, no fill. Tools have icons and words; what a
 * plan is about has pictures, never these.
 */
const paths = {
	add: 'M12 5v14M5 12h14',
	back: 'M20 12H5M11 6l-6 6 6 6',
	bin: 'M4 7h16M9.5 7V4h5v3M6.5 7l.9 13h9.2l.9-13M10 11v5.5M14 11v5.5',
	boards: 'M4 4h7v9H4zM14 4h6v5h-6zM14 12h6v8h-6zM4 16h7v4H4z',
	calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7M8 14h2M14 14h2M8 17h2',
	camera: 'M4 8h4l1.5-3h5L16 8h4v11H4zM12 16.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5z',
	check: 'M4.5 12.5l5 5L19.5 7',
	clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3.5 2.5',
	close: 'M6 6l12 12M18 6L6 18',
	colour: 'M12 3.5c4 4.6 6 7.6 6 10.4a6 6 0 0 1-12 0c0-2.8 2-5.8 6-10.4zM9 14.5a3 3 0 0 0 3 3',
	copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
	density: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 15H20M13.5 19h4',
	draw: 'M4 19c3.5-7 5.5-9.5 7-9 2 .7-2.5 6.5-.5 7.5 2.2 1.1 5.5-7.5 9.5-12.5',
	eye: 'M2.5 12C5 7.7 8.3 5.5 12 5.500s7 2.2 9.5 6.500c-2.5 4.3-5.8 6.5-9.5 6.500S5 16.3 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
	'file-open': 'M3.5 19V5h6l2 2.500h9V10M3.5 19l3-9H22l-3 9z',
	'file-save': 'M6 3.500h8.500L19 8v12.500H6zM12.5 9v8M9.3 14l3.2 3.2 3.2-3.2',
	flag: 'M6 21V4M6 4.500c3-1.5 5.5 1.5 8.5.5 1.2-.4 2.3-.8 3.5-1v9c-4 .3-4.5 1.6-7.5.8-1.8-.5-3-.6-4.5.2',
	hand: 'M8 13V5.500a1.5 1.5 0 0 1 3 0V11V4a1.5 1.5 0 0 1 3 0v7V5.500a1.5 1.5 0 0 1 3 0V15c0 3.5-2 6-5.5 6-3 0-4.3-1.3-5.5-3.500l-2.8-4.700a1.5 1.5 0 0 1 2.5-1.700z',
	help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.700a2.5 2.5 0 1 1 3.7 2.200c-.8.5-1.2 1-1.2 2M12 17v.1',
	info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.1',
	languages:
		'M3.5 5.500h11M9 3.500v2M12.5 5.500c-1 4.5-4 7.5-8 9M6 9c1 2.3 3.2 4.3 6 5.300M12 20.500l4-10 4 10M13.5 17h5',
	lock: 'M5.5 11h13v9.500h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.500v2.5',
	microphone:
		'M12 14.500a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3zM5.500 11.500a6.5 6.5 0 0 0 13 0M12 18v3M9 21h6',
	minus: 'M5 12h14',
	more: 'M5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0zM11.5 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0zM18 12a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0z',
	'offline-ready':
		'M4 13.500a4.5 4.5 0 0 1 2.5-8 6 6 0 0 1 11 1.5 4.3 4.3 0 0 1 2.5 6.500M8 16.500l3 3 5.5-6',
	page: 'M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M9 12.500h6M9 16h6',
	pause: 'M8.5 5v14M15.5 5v14',
	pen: 'M4 20l1-4.500L16.5 4 20 7.5 8.5 19zM14 6.500l3.5 3.5',
	person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.500c.8-4 3.6-6 7.5-6s6.7 2 7.5 6',
	people:
		'M9 11.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.500c.6-3.5 2.9-5.3 6.5-5.300s5.9 1.8 6.5 5.300M15.5 4.800a3.5 3.5 0 0 1 0 6.500M18 14.700c2 .7 3.2 2.3 3.6 4.8',
	photo: 'M4 5h16v14H4zM4 16l4.5-4.500L13 16l2.5-2.500L20 18M15.5 9.200v.1',
	play: 'M8 5l11 7-11 7z',
	present: 'M3.5 4.500h17v11.500h-17zM12 16v4.500M8.5 20.500h7',
	print: 'M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z',
	redo: 'M19.5 9H9a5 5 0 0 0 0 10h5M15.5 5l4 4-4 4',
	restore: 'M4.5 12a7.5 7.5 0 1 0 2.5-5.600L4.5 8.700M4.5 4v4.700H9M12 8.500V12l2.5 2',
	search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.300L20 20',
	settings:
		'M4 7h8M16.5 7H20M4 17h3.500M12 17h8M14.2 9.300a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600zM9.8 19.300a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600z',
	share: 'M12 14.500v-11M8 7l4-3.500L16 7M7.500 10.500H5v10h14v-10h-2.500',
	sound: 'M4 9.500v5h3.500l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.200a8 8 0 0 1 0 11.6',
	star: 'M12 3.500l2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.900L6.7 20l1.1-6L3.4 9.800l6-.8z',
	swap: 'M4 8.500h14M14.5 5L18 8.5 14.5 12M20 15.500H6M9.5 12L6 15.5 9.5 19',
	sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M5.3 18.700l1.4-1.400M17.3 6.700l1.4-1.4',
	moon: 'M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z',
	type: 'M5 7V5h14v2M12 5v14M9 19h6',
	undo: 'M4.5 9H15a5 5 0 0 1 0 10h-5M8.5 5l-4 4 4 4',
	update:
		'M19.5 12a7.5 7.5 0 0 1-13.3 4.700M4.5 12a7.5 7.5 0 0 1 13.3-4.700M18 3v4.500h-4.500M6 21v-4.500h4.5',
	warning: 'M12 4l9 16H3zM12 10v4.500M12 17.200v.1'
} as const;

export type IconName = keyof typeof paths;

/** The lines of an icon as one SVG path. */
export const iconPath = (name: IconName): string => paths[name];

/** Every icon there is, for showing them side by side. */
export const ICON_NAMES = Object.keys(paths) as readonly IconName[];

const directional: ReadonlySet<IconName> = new Set([
	'back',
	'undo',
	'redo',
	'file-open',
	'flag',
	'sound',
	'page'
]);

/** Whether the icon is turned round where the text runs from the other side. */
export const turnsWithText = (name: IconName): boolean => directional.has(name);
