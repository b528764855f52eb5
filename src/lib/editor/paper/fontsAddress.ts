import { asset } from '$app/paths';

/** Where the fonts of the paper lie, with its last `/`. */
export const fontsAddress = (): string => asset('/fonts/fonts.css').replace('fonts.css', '');
