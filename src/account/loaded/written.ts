// What a customer writes: a comment, which is searched for danger, a number, a friend. Loaded together when first asked for.
export { friendCalled, friendView } from "../survey/friend.ts";
export { more } from "../survey/more.ts";
