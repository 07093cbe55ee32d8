export { moveFollowed, moveFollowedBack } from './repository/followers.ts'
export { listMattersOfItems } from './repository/treatments.ts'
