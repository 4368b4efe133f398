/** Verbs and nouns that say that a body makes a product, the body before: "X develops Y", "X, manufacturer of Y". */
export const makes =
  "produces produce produced producing makes make making manufactures manufacture manufactured manufacturing develops develop developed developing creates created markets fabricates formulates producer manufacturer maker developer producers manufacturers makers developers";
/** Participles that lead to the body: "Y, developed by X". */
export const made = "made produced manufactured developed created formulated designed invented marketed co-developed";
export const by = "by at";
/** After a product's maker: "Sinopharm's Vero Cell". */
export const possessives = "'s ’s '";
/** Nouns that stand for the product named last: "which developed the product". */
export const stands = "product vaccine drug medicine jab medication therapy";
export const the = "the this its";
export const its = "its their";
/** Words after which what a body makes is not said: asked, hoped, refused. */
export const unsaid = "not never cannot if whether";
