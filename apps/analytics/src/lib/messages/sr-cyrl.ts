export { en as serbianCyrillic } from './en.ts';
