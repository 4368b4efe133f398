/** Changes and what they fold to. Every key begins with the subject, by which these tables distribute together. */
export const register = String.raw`
create table changes (
  subject text collate "C" not null,
  version int not null check (version > 0),
  id text collate "C" not null,
  seq bigint generated always as identity,
  by text not null,
  at text collate "C" not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  why text,
  kind text collate "C" not null,
  before json,
  after json,
  undoes text collate "C",
  primary key (subject, version),
  unique (subject, id)
);
create index changes_id on changes (id);
create index changes_seq on changes (seq);
create index changes_undoes on changes (undoes) where undoes is not null;
create trigger changes_stay before update or delete on changes for each row execute function refuse();
create trigger changes_are_kept before truncate on changes for each statement execute function refuse();

create table entries (
  id text collate "C" primary key,
  kind text collate "C" not null,
  type text collate "C" not null,
  state text collate "C" not null,
  merged_into text collate "C",
  version int not null,
  changed_at text collate "C" not null,
  name text collate "C" not null,
  status text collate "C",
  rung smallint,
  countries text[] not null,
  providers text[] not null,
  recipients text[] not null,
  refs text[] not null,
  sources text[] not null,
  instrument text collate "C",
  purpose text collate "C",
  first_day text collate "C",
  last_day text collate "C",
  due_day text collate "C",
  heard_on text collate "C",
  charge_person text,
  look_again text collate "C",
  words text not null,
  search tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '))) stored,
  -- the fold, as it was written
  body json not null
);
-- What filters and facets read stays in the row; the fold and its words are beside it.
alter table entries set (toast_tuple_target = 256);
create index entries_live on entries (kind, type, changed_at, id) where state = 'live';
create index entries_countries on entries using gin (countries);
create index entries_refs on entries using gin (refs);
create index entries_search on entries using gin (search);
create index entries_merged on entries (merged_into) where merged_into is not null;
create index entries_due on entries (due_day) where due_day is not null;
create index entries_look_again on entries (look_again) where look_again is not null;

create index entries_by_day on entries ((coalesce(first_day, '')), id) where state = 'live';

-- An entry with all that was found to be the same: the one that took it in at last, and what that has taken in.
create function same_entries(entry_id text) returns text[] language sql stable strict as $$
  with recursive up as (
    select id, merged_into, body from entries where id = entry_id
    union all
    select e.id, e.merged_into, e.body from entries e join up on e.id = up.merged_into
  ), root as (select id, body from up where merged_into is null)
  select coalesce(array_agg(same), array[entry_id]) from (
    select id::text as same from root union select json_array_elements_text(body -> 'absorbed') from root
  ) all_of_them
$$;

-- How entries stand to each other: a view of their folds, to be asked from the other end.
create table links (
  entry text collate "C" not null,
  kind text collate "C" not null,
  target text collate "C" not null,
  primary key (entry, kind, target)
);
create index links_target on links (target, kind);

-- What entries are found by to be compared; made by the matcher.
create table entry_keys (
  entry text collate "C" not null,
  key text collate "C" not null,
  primary key (entry, key)
);
create index entry_keys_key on entry_keys (key, entry);

create table outlets (
  id text collate "C" primary key,
  name text not null,
  kind text collate "C" not null,
  country text collate "C",
  body json not null
);

-- Words with slips of the pen are found where the server has the extension; without it, by their beginnings.
do $$ begin
  create extension if not exists pg_trgm;
  create index entries_name_trigrams on entries using gin (name gin_trgm_ops);
exception when others then
  raise notice 'pg_trgm is not there: %', sqlerrm;
end $$;
`;
