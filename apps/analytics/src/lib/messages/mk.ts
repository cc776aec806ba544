export { en as mk } from './en.ts';
