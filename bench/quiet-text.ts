/** An article that tells of nothing between countries: what most of a stream is like. No word in it opens the gate to the parser. */
export const QUIET_TEXT = `
Rain holds the river high for a third week

The river stood four metres above its usual level on Tuesday, and the low streets near the old bridge were still under water. Sandbags lay before
the bakery on the corner, and a boy was fishing from the steps of the town hall.

"My grandmother knew it higher," said Tomas Berg, a retired miller. "But she was a girl then, and everything is higher when you are small."

For eleven days the clouds hung over the hills, grey in the morning, darker in the evening, and only once, on Sunday, there was some sun. It lasted
an hour. The ducks did not mind. They swam over the playground, past the swings and the slide, as though the town were theirs.

The stalls on the square were fewer than usual. Apples were cheap, mushrooms were plentiful and very wet, and a woman with a red umbrella sang old
songs near the fountain. Nobody lingered. Under the arches not a stool was empty by ten, and the windows were white with steam.

On the football field the goals rose out of a lake. The boys played cards in the clubhouse. Nobody counted, and
supper was late.

Only a yellow bus crept along the hill road in fog, slowly, with its lamps
bright. The woman at its wheel knew each bend by heart and told the children the names of the rocks: the Bear, the Nun, the Two Sisters, the Loaf.

Towards dusk the rain thinned. Long after eight, a pale blue glowed above the church, then a little pink. Frogs sang in the cellars. Somebody played the accordion, badly, for quite a while. At nine the level was lower by the width of a
finger, and those on the bridge nodded and yawned.
`.trim();
