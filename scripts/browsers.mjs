// Where the browsers and the other programs of the tests are. CHROMIUM_PATH and FIREFOX_PATH come first.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** @param {string | undefined} folder @param {string} rest */
const below = (folder, rest) => (folder ? [join(folder, rest)] : []);

/** @type {Record<string, Record<string, string[]>>} */
const usualPlaces = {
	chromium: {
		linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
			(name) => `/usr/bin/${name}`
		),
		darwin: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium'
		],
		win32: [
			...below(env.PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
			...below(env['PROGRAMFILES(X86)'], 'Google/Chrome/Application/chrome.exe'),
			...below(env['PROGRAMFILES(X86)'], 'Microsoft/Edge/Application/msedge.exe')
		]
	},
	firefox: {
		linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
		darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
		win32: below(env.PROGRAMFILES, 'Mozilla Firefox/firefox.exe')
	}
};

/** @param {string} name */
function find(name) {
	const told = env[`${name.toUpperCase()}_PATH`];
	return [...(told ? [told] : []), ...(usualPlaces[name]?.[platform] ?? [])].find((path) => existsSync(path));
}

/** The Chromium or Chrome of this machine; undefined when only Playwright's own can be there. */
export const chromium = () => find('chromium');

/** The Firefox of this machine, if there is one. */
export const firefox = () => find('firefox');

/** Whether a program can be started by its bare name. @param {string} name */
export function hasProgram(name) {
	const file = platform === 'win32' ? `${name}.exe` : name;
	return (env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, file)));
}

/** Chromium runs as root in containers, draws without a graphics card, and asks nobody outside for anything. */
export const chromiumArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
