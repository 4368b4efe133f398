/** How sources came in: what each was taken out of, what was refused, and where the watching of feeds stands. */
export const gathering = String.raw`
-- What a source was taken out of, and the way back from its text to the pages or elements of the original.
create table origins (
  source text collate "C" primary key references sources (id),
  place text not null,
  format text collate "C" not null,
  body json not null
);
create trigger origins_stay before update or delete on origins for each row execute function refuse();

-- What could not be taken in, when and why. The same thing again is counted, not noted anew.
create table refusals (
  place text collate "C" not null,
  code text collate "C" not null,
  detail text,
  by text not null,
  first_at text collate "C" not null,
  last_at text collate "C" not null,
  times int not null check (times > 0),
  -- when it was taken in after all
  mended_at text collate "C",
  primary key (place, code)
);
create index refusals_last on refusals (last_at, place, code);

-- Addresses of feeds and of the pages that they name: where each stands, so that a watch that was broken off goes on.
create table fetches (
  address text collate "C" primary key,
  kind text collate "C" not null check (kind in ('feed', 'page')),
  -- the feed that names the page
  feed text collate "C",
  state text collate "C" not null check (state in ('waiting', 'done', 'refused')),
  etag text,
  last_modified text,
  checked_at text collate "C",
  -- not to be asked for before
  not_before text collate "C",
  failures int not null default 0
);
create index fetches_waiting on fetches (feed, address) where state = 'waiting';
`;
