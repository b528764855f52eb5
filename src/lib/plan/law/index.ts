/** The law's side of a plan: rules as dated data, and the one check that reads them. */
export {
	LAW_RULES,
	type LawPlace,
	type LawRule,
	type LawRules,
	PROGRAMME_SECTIONS,
	type ProgrammeSection,
	RULE_IDS,
	type RuleId,
	type Scheme,
	type TrackFacts
} from './lawRules.ts';
export { LAW_SETTINGS, type LawSettings } from './LawSettings.ts';
export { type Finding, LAW_STATUSES, type LawStatus, type Why, type WhyFacts } from './finding.ts';
export { checkLaw, type LawQuestion } from './checkLaw.ts';
export { leastLevels, levelsUnder } from './checks/norwegian.ts';
export { extensionAllowed, latestEnd, leaveDays } from './latestEnd.ts';
export { hoursOf, type WeekHours, weekHours } from './weekHours.ts';
export { addDays, addMonths, daysIn } from './days.ts';
export { sentenceOf, type Speaker } from './sentenceOf.ts';
export { lacksMapping, withoutOwner } from './needs.ts';
export { type WorkMeter, workMeter } from './workMeter.ts';
