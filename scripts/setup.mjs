// Makes a fresh clone ready: for `npm start` the packages, for `npm test` (--browser) also a browser and the
// programs that read PDFs. Runs on any Node from 18 on with whatever npm; the packages bring the Node that does
// the rest. Plain JavaScript on Node's own modules, since nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, hasProgram } from './browsers.mjs';

const { arch, env, execPath, platform, versions } = process;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const nodeFile = platform === 'win32' ? 'node.exe' : 'node';
const system = platform === 'win32' ? 'win' : platform;

process.chdir(root);
const lock = readFileSync('package-lock.json', 'utf8');
/** The platform package that carries our Node (optionalDependencies), for this kind of machine. */
const nodePackage = [`node-${system}-${arch}`, `node-bin-${system}-${arch}`].find((name) =>
	lock.includes(`"node_modules/${name}"`)
);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** @param {string} program @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
function run(program, args, options) {
	return spawnSync(program, args, { stdio: 'inherit', ...options }).status === 0;
}

/** Starts the npm that started us, by the Node that is given. @param {string} node @param {string[]} args */
function npm(node, ...args) {
	const cli = env.npm_execpath ?? stop('Start this with npm: `npm start` or `npm test`.');
	return run(node, [cli, ...args, '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Our Node below a folder, if it is there and starts: on musl, for one, it doesn't. @param {string} folder */
function pinnedNode(folder) {
	if (!nodePackage) return undefined;
	const file = join(folder, 'node_modules', nodePackage, 'bin', nodeFile);
	return spawnSync(file, ['--version']).status === 0 ? file : undefined;
}

/**
 * npm leaves out native packages that ask for a newer Node than the one it runs on itself, so an old Node first
 * fetches the pinned one and lets that run npm. It lies outside node_modules, which `npm ci` empties.
 */
function nodeForInstall() {
	const [major = 0, minor = 0] = versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 18)) return execPath;
	if (!nodePackage) stop(`Node ${versions.node} is too old for ${system}-${arch} here. Install Node 24.`);
	const version = JSON.parse(lock).packages[`node_modules/${nodePackage}`].version;
	const folder = '.toolchain';
	const there = pinnedNode(folder);
	if (there && readFileSync(join(folder, 'version'), 'utf8') === version) return there;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }');
	if (
		!npm(
			execPath,
			'install',
			'--no-save',
			'--no-package-lock',
			'--prefix',
			folder,
			`${nodePackage}@${version}`
		)
	)
		stop('The Node of this project could not be fetched. Check the network, or install Node 24.');
	writeFileSync(join(folder, 'version'), version);
	return (
		pinnedNode(folder) ?? stop(`Node ${versions.node} is too old, and Node ${version} does not start here.`)
	);
}

/** npm 9 and 10 lose this link: five platform packages bear the same name, and four aren't for this machine. */
function linkPinnedNode() {
	const link = join('node_modules', '.bin', nodeFile);
	const own = pinnedNode('.');
	if (!own) {
		// A Node that can't start must not come first on the PATH of every script.
		for (const end of ['', '.cmd', '.ps1'])
			rmSync(`${join('node_modules', '.bin', 'node')}${end}`, { force: true });
		const [major = 0, minor = 0] = versions.node.split('.').map(Number);
		if (major < 22 || (major === 22 && minor < 18))
			stop(
				`Node ${versions.node} is too old, and the Node of this project does not start here. Install Node 24.`
			);
	} else if (!existsSync(link)) {
		try {
			linkSync(own, link);
		} catch {
			copyFileSync(own, link);
		}
	}
}

function installPackages() {
	const stamp = join('node_modules', '.lock.sha256');
	const wanted = createHash('sha256').update(lock).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log('Installing packages …');
	if (!npm(nodeForInstall(), 'ci')) stop('The packages could not be installed; the reason stands above.');
	linkPinnedNode();
	writeFileSync(stamp, wanted);
}

/** Installs packages of Debian and its kin, as root or where sudo asks for no password. @param {string[]} names */
function apt(...names) {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const asRoot = process.getuid?.() === 0;
	/** @param {string[]} args */
	const aptGet = (...args) =>
		run(asRoot ? 'apt-get' : 'sudo', asRoot ? args : ['-n', 'apt-get', ...args], {
			env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	// An update may fail for one source of many; the install says whether it mattered.
	aptGet('update', '-q');
	return aptGet('-o', 'DPkg::Lock::Timeout=600', 'install', '-qy', '--no-install-recommends', ...names);
}

/** Chromium by apt where that can be, else Playwright's own (which may also have been fetched earlier). */
function installBrowser() {
	if (chromium()) return;
	console.log('Looking for a browser to test with …');
	if (apt('chromium') && chromium()) return;
	const cli = join('node_modules', 'playwright', 'cli.js');
	if (run(pinnedNode('.') ?? execPath, [cli, 'install', 'chromium'])) return;
	stop('No Chromium found, and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH.');
}

/** The tests read our PDFs by two programs that know nothing of us. */
function installPdfReaders() {
	const missing = () => ['pdftotext', 'pdfinfo', 'qpdf'].filter((name) => !hasProgram(name));
	if (missing().length === 0) return;
	console.log('Looking for programs that read PDFs …');
	apt('poppler-utils', 'qpdf');
	if (missing().length > 0)
		stop(`The tests need ${missing().join(' and ')}. Install poppler-utils and qpdf, and run this again.`);
}

installPackages();
if (process.argv.includes('--browser')) {
	installBrowser();
	installPdfReaders();
}
