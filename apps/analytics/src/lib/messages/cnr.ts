export { en as cnr } from './en.ts';
