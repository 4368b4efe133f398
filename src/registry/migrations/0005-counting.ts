/** What makes counting quick on a large register: what is counted stands at the head of the row. */
export const counting = String.raw`
-- A row is taken apart from its head, and counts read every row: the table is made anew with what they read in front.
alter table entries rename to entries_before;
alter table entries_before rename constraint entries_pkey to entries_before_pkey;

-- array_to_string as it is for text, which never changes.
create function spaced(parts text[]) returns text language sql immutable parallel safe strict as $$ select array_to_string(parts, ' ') $$;

create table entries (
  id text collate "C" not null,
  kind text collate "C" not null,
  type text collate "C" not null,
  state text collate "C" not null,
  -- type, status, purpose, instrument, year, and whether it rests on no source, one or more, parted by tabs: few rows differ in all of them
  facets text collate "C" not null generated always as (type || E'\t' || coalesce(status, '') || E'\t' || coalesce(purpose, '') || E'\t' || coalesce(instrument, '')
    || E'\t' || coalesce(left(first_day, 4), '') || E'\t' || case cardinality(sources) when 0 then '0' when 1 then '1' else '+' end) stored,
  -- its countries, parted by spaces
  lands text collate "C" not null generated always as (spaced(countries)) stored,
  -- those of refs that claims name and that are no countries
  named text[] not null,
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
) with (toast_tuple_target = 256);
alter table entries alter column facets set storage main;
alter table entries alter column lands set storage main;
alter table entries alter column named set storage main;
alter table entries alter column name set storage main;
alter table entries alter column countries set storage main;
alter table entries alter column providers set storage main;
alter table entries alter column recipients set storage main;
alter table entries alter column sources set storage main;

insert into entries (id, kind, type, state, named, merged_into, version, changed_at, name, status, rung, countries, providers, recipients, refs, sources, instrument, purpose, first_day, last_day,
  due_day, heard_on, charge_person, look_again, words, body)
select id, kind, type, state, (
    select coalesce(array_agg(distinct reference ->> 'entry' collate "C" order by reference ->> 'entry' collate "C"), '{}')
    from json_array_elements(e.body -> 'claims') claim cross join lateral (
      select claim -> 'value' union all select part.value from json_each(case json_typeof(claim -> 'value') when 'object' then claim -> 'value' end) part
    ) named (reference)
    where claim ->> 'rank' <> 'deprecated' and json_typeof(reference) = 'object' and reference ->> 'kind' <> 'country' and reference ->> 'entry' is not null
  ), merged_into, version, changed_at, name, status, rung, countries, providers, recipients, refs, sources, instrument, purpose, first_day, last_day,
  due_day, heard_on, charge_person, look_again, words, body
from entries_before e;
drop table entries_before;

alter table entries add constraint entries_pkey primary key (id);
create index entries_live on entries (kind, type, changed_at, id) where state = 'live';
create index entries_countries on entries using gin (countries);
create index entries_refs on entries using gin (refs);
create index entries_search on entries using gin (search);
create index entries_merged on entries (merged_into) where merged_into is not null;
create index entries_due on entries (due_day) where due_day is not null;
create index entries_look_again on entries (look_again) where look_again is not null;
create index entries_by_day on entries ((coalesce(first_day, '')), id) where state = 'live';
create index entries_by_name on entries (name, id) where state = 'live';
create index entries_by_change on entries (changed_at, id) where state = 'live';
create index entries_by_due on entries ((coalesce(due_day, '9999')), id) where state = 'live' and kind = 'activity';
create index entries_by_silence on entries ((coalesce(heard_on, '')), id) where state = 'live' and kind = 'activity';
do $$ begin
  create index entries_word_trigrams on entries using gin (words gin_trgm_ops) where state = 'live' and kind = 'entity';
exception when undefined_object then
  raise notice 'pg_trgm is not there: %', sqlerrm;
end $$;

-- Few sources are copies: which they are is read at once, and whose the sources of an official body are too.
create index sources_copies on sources (id, cluster) where cluster <> id;
create index sources_outlet on sources (outlet, id) where outlet is not null;
`;
