export { en as hr } from './en.ts';
