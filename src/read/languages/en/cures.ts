/** Words between a product and the condition that it treats or prevents. */
export const cures =
  "treatment treatments treat treats treating prevent prevents preventing prevention cure cures curing combat combats combating fight fights fighting protect protects protecting protection indicated immunise immunize immunises immunizes therapy alleviate alleviates";
/** Words that say so only close to the condition: "a vaccine against Y", "medicines for Y". */
export const aims = "against for";
/** Words that join conditions in a list: "cancer and other diseases such as …". */
export const lists = ", and or & other diseases illnesses conditions such as like including various several many types type kinds forms of both the a also some different stages advanced early very solid";
/** Nouns after the name of a condition that make it a product: "the malaria vaccine". */
export const remedies = "vaccine vaccines drug drugs medicine medicines treatment treatments therapy therapies jab jabs shot shots tablet tablets medication medications pill pills";
/** Where what is said of the product ends. */
export const breaks = "; while whereas but although";
/** Between such a noun and the product's own name: "the malaria vaccine called X". */
export const naming = ': , called named dubbed known as the " “ such like (';
