/**
 * The plan on the command line: `npm run -s plan -- --help`. Bare Node over the same parts that the app is made of.
 * Ends with 0, or with 1 and one sentence on standard error; a file is written whole or not at all.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal } from '#lib/plan/index.ts';
import { sentenceFor } from './plan/sentenceFor.ts';

const usage = (): string => readFileSync(new URL('./plan/usage.txt', import.meta.url), 'utf8');

/** The options that each command heeds; nobody's option is taken and then forgotten. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
	check: ['today'],
	pdf: ['boards', 'pages', 'for', 'look', 'private', 'without-plan']
};

/** What a command says on standard output. */
async function run(words: readonly string[]): Promise<string> {
	const { values, positionals } = parsed(words);
	const [command, from, to, ...more] = positionals;
	if (values.help || command === undefined || command === 'help') return usage();
	if (from === undefined || more.length) throw new Refusal('wrong-command');
	const asked = Object.entries(values).filter(([, value]) => value !== false);
	const unheard = asked.find(([name]) => !(OPTIONS[command] ?? []).includes(name));
	if (unheard) throw new Refusal('wrong-command', { place: `--${unheard[0]}` });
	// Each command brings what it needs: showing a plan loads no PDF engine.
	if (command === 'show' && to === undefined) return (await import('./plan/show.ts')).show(from);
	if (command === 'text' && to === undefined) return (await import('./plan/text.ts')).text(from);
	if (command === 'check' && to === undefined)
		return (await import('./plan/check.ts')).check(from, values.today);
	if (to === undefined) throw new Refusal('wrong-command');
	if (command === 'example') return (await import('./plan/example.ts')).example(from, to);
	if (command === 'pdf') return (await import('./plan/pdf.ts')).pdf(from, to, values);
	throw new Refusal('wrong-command');
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				boards: { type: 'string' },
				pages: { type: 'string' },
				for: { type: 'string' },
				look: { type: 'string' },
				today: { type: 'string' },
				private: { type: 'boolean', default: false },
				'without-plan': { type: 'boolean', default: false }
			}
		});
	} catch (error) {
		throw new Refusal('wrong-command', { cause: error });
	}
}

// Whoever reads our output may have had enough (`| head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
	process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
	process.stderr.write(`${await sentenceFor(error)}\n`);
	process.exitCode = 1;
}
