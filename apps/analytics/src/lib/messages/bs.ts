export { en as bs } from './en.ts';
