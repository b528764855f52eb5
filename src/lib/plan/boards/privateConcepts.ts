/** Pictures that tell of body or mind, of money, or of a person's nearest, by what they tell of. */
const HEALTH = [
	'adapt.aids',
	'barrier.children-worry',
	'barrier.hearing',
	'barrier.pain',
	'barrier.sight',
	'barrier.sleep',
	'barrier.worry',
	'me.health',
	'need.mental-health',
	'need.physical-health',
	'person.health',
	'step.doctor',
	'support.health',
	'more.afraid',
	'more.angry',
	'more.confused',
	'more.dentist',
	'more.disability',
	'more.frustrated',
	'more.health',
	'more.health-nurse',
	'more.medicine',
	'more.mental-health',
	'more.midwife',
	'more.no-smoking',
	'more.pain',
	'more.psychologist',
	'more.sad',
	'more.sick',
	'more.sick-leave',
	'more.sleep',
	'more.tired',
	'more.vaccine',
	'more.welfare-tech'
];
const ECONOMY = [
	'barrier.money',
	'need.economy',
	'support.economy',
	'more.bank-account',
	'more.benefit',
	'more.bill',
	'more.budget',
	'more.debt',
	'more.money',
	'more.rent',
	'more.send-money',
	'more.support-money'
];
/** Who is in the family is told freely; how it is between people, and living alone, is not. */
const RELATIONS = [
	'barrier.alone',
	'barrier.family',
	'barrier.family-abroad',
	'me.alone',
	'need.relations',
	'more.child-welfare',
	'more.homesick',
	'more.lonely',
	'more.marriage',
	'more.single',
	'more.spouse'
];
const PRIVATE = new Set([...HEALTH, ...ECONOMY, ...RELATIONS]);
/** What is asked of a workplace: told there once the participant has opened it. */
const FOR_WORK = new Set(['adapt.aids']);

/** Cards on health, economy and relations are private from the start; whoever owns the card can open it. */
export const isPrivateFromStart = (concept: string | undefined): boolean =>
	concept !== undefined && PRIVATE.has(concept);

/** Health, economy and relations: never for an employer, a volunteer or a teacher, also when the card was opened. */
export const staysAmongAdvisers = (concept: string | undefined): boolean =>
	isPrivateFromStart(concept) && !FOR_WORK.has(concept ?? '');
