// Text from the press is shown on a terminal, which obeys some characters instead of showing them: control characters could
// move the cursor or colour the screen, and the overrides of direction could make words read other than they stand.
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;
const SPACE = /\s+/gu;

/** A text as one line that a terminal shows and does not obey. */
export const plain = (text: string): string => text.replace(SPACE, " ").replace(OBEYED, "�").trim();
