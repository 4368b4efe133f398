/** What an error means and what to do about it. The faces show both. */
interface ErrorRow {
  readonly means: string;
  readonly remedy: string;
}

/** Every error that a user may meet. The faces translate each of them once, into an exit code or a status. */
export const ERRORS = {
  "not-found": { means: "there is no such file", remedy: "Check its name and the folder you are in." },
  "is-folder": { means: "this is a folder", remedy: "Name the files in it, for example FOLDER/*.txt." },
  "not-readable": { means: "it cannot be opened", remedy: "Check that you may read it." },
  "not-writable": { means: "it cannot be written", remedy: "Name a file that is not there yet, in a folder where you may write." },
  "empty": { means: "there is no text in it", remedy: "Check that the right file was saved." },
  "not-text": { means: "this is no text", remedy: "Save its words as plain text and read that." },
  "too-large": { means: "this is larger than 64 MB", remedy: "Split it into its articles." },
  "not-gatherable": { means: "it cannot be read as what it is", remedy: "Open it in the program that made it and save its words as plain text." },
  "damaged": { means: "its bytes are cut short or broken", remedy: "Fetch or copy it again." },
  "locked": { means: "it is locked with a password", remedy: "Save it without its password and read that." },
  "inflates-too-much": { means: "it inflates to far more than it is", remedy: "Unpack what you need of it, and read that." },
  "too-many-parts": { means: "it is packed too deep, or of too many parts", remedy: "Unpack it, and read what is in it." },
  "too-deep": { means: "its elements are nested too deep", remedy: "Save its words as plain text and read that." },
  "token-too-long": { means: "a piece of it without any space or end is longer than 4 MB", remedy: "Check that it is a text; save its words as plain text." },
  "took-too-long": { means: "it was not read within 15 seconds", remedy: "Split it into its articles, or save its words as plain text." },
  "took-too-much-memory": { means: "it needs more than 512 MB of memory", remedy: "Split it into its articles, or save its words as plain text." },
  "bad-address": { means: "this is no address of the web", remedy: "Give one that begins with http:// or https://." },
  "not-public": { means: "this address does not lead to the public internet, so it is not fetched", remedy: "Where you trust that host, name it with --allow-host; or save the page and read the file." },
  "no-host": { means: "there is no host of this name", remedy: "Check the address, and that this machine is online." },
  "unreachable": { means: "the server cannot be reached", remedy: "Open the address in a browser; try again later." },
  "too-slow": { means: "the server did not send it in time", remedy: "Try again later, or save the page and read the file." },
  "too-many-redirects": { means: "one address leads to the next without end", remedy: "Open it in a browser and give the address where it ends." },
  "bad-answer": { means: "the server does not answer as servers of the web do", remedy: "Check the address; open it in a browser." },
  "http-status": { means: "the server does not give it", remedy: "Open it in a browser: it may have moved, or ask who you are; save the page and read the file." },
  "slow-down": { means: "the server asks to be left alone for a while", remedy: "Try again later; rapporteur watch does so by itself." },
  "robots-refuse": { means: "the site asks programs not to fetch this (robots.txt)", remedy: "Read it yourself; where you may, save the page and read the file." },
  "robots-unknown": { means: "the site does not say what programs may fetch, because its robots.txt fails", remedy: "Try again later." },
  "no-feed": { means: "this names no pages: it is no feed and no sitemap", remedy: "Give the address of the site's RSS or Atom feed; to read one page, use rapporteur add." },
  "bad-line": { means: "this line is not a JSON object with a string \"text\"", remedy: "Mend the line; the others were read." },
  "weights-missing": { means: "the grammar's data file is missing", remedy: "Install Rapporteur again, or run npm run build." },
  "weights-damaged": { means: "the grammar's data file is damaged or of another version", remedy: "Install Rapporteur again." },
  "store-failed": { means: "the register's own PostgreSQL does not start", remedy: "See postgres.log in that folder; restore a backup into a new folder where its data is damaged." },
  "store-locked": { means: "another process works on this store", remedy: "End that process, or use the default store, which serves several at once." },
  "no-binary": { means: "there is no PostgreSQL for this machine among the installed packages", remedy: "Set DATABASE_URL to a PostgreSQL server, or try --store pglite." },
  "folder-closed": { means: "the data folder cannot be used", remedy: "Name another with --data; as root, one that every user may pass through." },
  "connection-refused": { means: "the database server does not let us in", remedy: "Check DATABASE_URL, and that the server runs and has a connection left." },
  "connection-lost": { means: "the connection to the database broke", remedy: "Run the command again: what was not acknowledged was not stored, and nothing is stored twice." },
  "disk-full": { means: "the disk is full", remedy: "Make room and run the command again: the register is whole." },
  "no-rights": { means: "the database role may not do this", remedy: "Make it the owner of the database, or grant it CREATE on the database and on its schema public." },
  "not-utf8": { means: "the database does not keep text in UTF-8", remedy: "Make one that does: create database NAME encoding 'UTF8' template template0." },
  "other-store": { means: "the folder holds a register of another kind of store", remedy: "Open it with the --store that it was made with, or name another folder with --data." },
  "old-server": { means: "the PostgreSQL server is too old", remedy: "Use version 15 or later." },
  "newer-schema": { means: "a later version of Rapporteur has worked on this register", remedy: "Update Rapporteur." },
  "not-storable": { means: "the text holds characters that no database keeps, a NUL or half of a pair", remedy: "Save the text as clean UTF-8." },
  "quote-not-in-source": { means: "a quote does not stand in its source, so it was not stored", remedy: "Read the source again; a reading made elsewhere must be of the very same text." },
  "no-source": { means: "the register has no such source", remedy: "Look for its id with rapporteur show ENTRY --explain; its beginning will do." },
  "no-entry": { means: "the register has no such entry", remedy: "Look for its id with rapporteur entries." },
  "no-claim": { means: "the entry has no such claim", remedy: "Look for its id with rapporteur show." },
  "no-draft": { means: "there is no such draft", remedy: "Look for what is open with rapporteur review." },
  "no-change": { means: "there is no such change", remedy: "Look for its id with rapporteur history." },
  "no-country": { means: "there is no country of this code or name", remedy: "Give its ISO code or its usual name in English or Spanish: KZ, Kazakhstan, Kazajistán." },
  "already-decided": { means: "somebody has decided this draft already", remedy: "See the decision with rapporteur history; undo it to decide anew." },
  "already-undone": { means: "this change is undone already", remedy: "Undo the change that undid it, to have it back." },
  "not-undoable": { means: "later decisions rest on this change", remedy: "Undo those first." },
  "merged-away": { means: "this entry was taken into another", remedy: "Work on that one, or undo the merge." },
  "kept-apart": { means: "somebody has decided that these two are not one", remedy: "Undo that decision first." },
  "itself": { means: "both are one and the same", remedy: "Name two different ones." },
  "unlike": { means: "these two cannot be one", remedy: "Look at both with rapporteur show: an activity is merged with an activity, and a country with no other." },
  "no-activity": { means: "only activities are linked", remedy: "Look for their ids with rapporteur entries." },
  "already-there": { means: "the register has an entry of that id", remedy: "Choose an id that is free." },
  "not-empty": { means: "the register has something in it already", remedy: "Restore into a new folder or database." },
  "damaged-backup": { means: "the backup is damaged or broken off", remedy: "Take another copy; nothing was restored." },
  "newer-backup": { means: "the backup was made by a later version of Rapporteur", remedy: "Update Rapporteur." },
  "damaged-register": { means: "what the register has kept is damaged", remedy: "See what with rapporteur doctor, and restore a backup into a new folder or database." },
  "port-in-use": { means: "another program listens on this port", remedy: "End it, or choose another with --port; --port 0 takes any that is free." },
  "port-closed": { means: "this port may not be listened on", remedy: "Choose one above 1023 with --port." },
  "no-address": { means: "this machine has no such address", remedy: "Check --host: 127.0.0.1 is this machine alone, 0.0.0.0 all of its networks." },
  "no-token": { means: "whoever is on the network could read and change the register", remedy: "Set RAPPORTEUR_TOKEN, or name a file with --token-file, to an access token of at least 16 characters, from openssl rand -hex 24 for instance." },
  "usage": { means: "the command's words do not fit together", remedy: "See rapporteur --help." },
} as const satisfies Readonly<Record<string, ErrorRow>>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that a user may meet. Anything else that is thrown is a bug. */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  /** the file, line or address that the error is about */
  readonly place: string | undefined;
  /** what stands in brackets in the message */
  readonly detail: string | undefined;

  /** `detail` says more than the code alone: what the file is instead, which member of the line is off. */
  constructor(code: ErrorCode, place?: string, detail?: string) {
    const { means, remedy } = ERRORS[code];
    const where = place === undefined ? "" : `${place}: `;
    super(`${where}${means}${detail === undefined ? "" : ` (${detail})`}. ${remedy}`);
    this.name = "RapporteurError";
    this.code = code;
    this.place = place;
    this.detail = detail;
  }
}
