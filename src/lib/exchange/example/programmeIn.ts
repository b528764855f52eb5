import {
	EDUCATIONS,
	emptyProgramme,
	type Education,
	type Leave,
	MAPPED_BY,
	type MappedBy,
	NORWEGIAN_BASES,
	type Programme,
	type Text,
	TRACKS
} from '#lib/plan/index.ts';
import { choice } from './choice.ts';
import type { ExampleLanguages } from './ExampleLanguages.ts';
import type { Part } from './Part.ts';
import { slugOf } from './slugOf.ts';

/** What an example file says of the programme: its scheme, the participant's facts, and what was done before. */
export function programmeIn(plan: Part, languages: ExampleLanguages): Programme {
	const scheme = plan.part('scheme');
	const participant = plan.part('participant');
	const norwegian = plan.part('norskmaal');
	const contract = plan.maybePart('contract');
	const said = (part: Part | undefined, name: string): Text => (part ? languages.text(part, name) : {});
	return withoutGaps({
		...emptyProgramme,
		track: choice(TRACKS, scheme?.word('track')),
		trackReason: said(scheme, 'trackReason'),
		permit: slugOf(scheme?.word('permit') ?? ''),
		decision: scheme?.day('decision'),
		start: scheme?.day('start'),
		end: scheme?.day('end'),
		extension: grantedMonths(scheme),
		leaves: leavesIn(scheme),

		ageBand: /^\d\d-\d\d$/.exec(participant?.word('ageBand') ?? '')?.[0],
		age: whole(participant?.number('age', 0, 120)),
		education: educationIn(participant?.word('education')),
		schoolYears: participant?.number('schoolYears', 0, 40),
		children: whole(participant?.number('childrenUnder18', 0, 30)),
		expecting: participant?.yes('expectingChild'),
		speaks: mainSpoken(participant, languages),

		...processIn(plan.part('process'), languages),
		norwegianBasis: choice(NORWEGIAN_BASES, norwegian?.word('basis')),
		levelReason: said(norwegian, 'reason'),
		municipalityPromises: said(contract, 'municipality'),
		participantPromises: said(contract, 'participant'),
		complaintShown: plan.yes('complaintShown')
	});
}

function processIn(process: Part | undefined, languages: ExampleLanguages) {
	const guidance = process?.maybePart('careerGuidance');
	const rkv = process?.maybePart('realkompetanse');
	return {
		mappingDone: process?.day('mappingDone'),
		mappedBy: mappedBy(process?.word('mappingBy')),
		guidance: choice(['planned', 'done'], guidance?.word('status')),
		guidanceDay: guidance?.day('date'),
		guidanceBy: mappedBy(guidance?.word('by')),
		recommendation: guidance ? languages.text(guidance, 'recommendation') : {},
		prior: process ? languages.text(process, 'priorElements') : {},
		rkvAsked: rkv?.yes('asked'),
		rkvNeeded: rkv?.yes('need')
	};
}

/** Months that have been granted; how many may be (`allowedYears`) is the law's business. */
function grantedMonths(scheme: Part | undefined): number | undefined {
	const bare = scheme?.raw('extension');
	if (typeof bare === 'number') return scheme?.number('extension', 0, 60);
	const extension = scheme?.maybePart('extension');
	const years = extension?.number('grantedYears', 0, 5);
	return whole(
		extension?.number('grantedMonths', 0, 60) ??
			extension?.number('months', 0, 60) ??
			(years === undefined ? undefined : years * 12)
	);
}

const leavesIn = (scheme: Part | undefined): Leave[] =>
	(scheme?.parts('leave') ?? []).flatMap((told) => {
		const from = told.day('from');
		const to = told.day('to');
		return from === undefined || to === undefined
			? []
			: [{ kind: slugOf(told.word('kind') ?? '') ?? 'other', from, to }];
	});

const SCHOOLING: readonly (readonly [RegExp, Education])[] = [
	[/university|bachelor|master|higher|doctor/, 'higher'],
	[/no-school|unschooled|^no$/, 'none']
];
const educationIn = (word: string | undefined): Education | undefined =>
	choice(EDUCATIONS, word) ?? SCHOOLING.find(([words]) => words.test(word ?? ''))?.[1];

/** `imdi-before-arrival` is IMDi; somebody we have no word for is somebody else. */
const mappedBy = (word: string | undefined): MappedBy | undefined =>
	word === undefined ? undefined : (MAPPED_BY.find((one) => word.startsWith(one)) ?? 'other');

/** The mother tongue, where it is not the language of the plan. */
function mainSpoken(participant: Part | undefined, languages: ExampleLanguages): string | undefined {
	const native = participant?.parts('languages').find((one) => one.word('speak') === 'native');
	const tag = languages.tag(native, 'tag');
	return tag === languages.own ? undefined : tag;
}

const whole = (value: number | undefined): number | undefined =>
	value === undefined ? undefined : Math.trunc(value);

/** A programme without the fields that nothing is known of. */
const withoutGaps = (programme: { [Name in keyof Programme]: Programme[Name] | undefined }): Programme =>
	Object.fromEntries(
		Object.entries(programme).filter(([, value]) => value !== undefined)
	) as unknown as Programme;
