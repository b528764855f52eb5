/** Where the hands of a clock point at a time of day, in degrees from twelve, clockwise. */
export const clockHands = (
	hour: number,
	minute: number
): { readonly hour: number; readonly minute: number } => ({
	hour: ((hour % 12) + minute / 60) * 30,
	minute: minute * 6
});
