import { setOf } from "./table.ts";

/** Words that tell the languages of the Latin script apart, by BCP 47 code; the first one wins a tie. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["en", setOf("the of and to in a that is was for with on by as at from this are be has have had it its which will their his her said an or were not been they who also but")],
  ["es", setOf("el la los las de del y en que un una para con por su sus se al como más es fue entre lo este esta sobre ha según también durante desde han le no son país")],
  ["fr", setOf("le la les des du et en que un une pour avec par son ses se au aux dans est sur ce cette qui plus pas ont été sont leur entre il elle nous à où ou mais")],
  ["pt", setOf("o a os as do da dos das e em que um uma para com por seu sua se ao à no na nos nas como mais é foi entre este esta sobre são não também pelo pela até")],
  ["de", setOf("der die das und in den von zu mit dem des ist für auf im ein eine nicht auch sich werden wird bei aus nach als es an hat wurde sie er oder dass zum zur")],
  ["it", setOf("il lo la i gli le di del della dei delle e in che un una per con da al nel nella è sono si non più anche come tra ha questo questa sul alla ai dal")],
  ["id", setOf("yang dan di dengan untuk dari ini pada dalam akan itu ke tidak kepada oleh juga telah adalah serta bahwa tersebut sebagai kami para")],
]);
