export { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
