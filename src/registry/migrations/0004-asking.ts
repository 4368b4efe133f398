/** What makes asking quick on a large register, and finds words with slips of the pen. */
export const asking = String.raw`
-- What lists, filters and counts read stays in the row, however full it is; the fold and its words go beside it.
alter table entries alter column name set storage main;
alter table entries alter column countries set storage main;
alter table entries alter column providers set storage main;
alter table entries alter column recipients set storage main;

create index entries_by_name on entries (name, id) where state = 'live';
create index entries_by_change on entries (changed_at, id) where state = 'live';
create index entries_by_due on entries ((coalesce(due_day, '9999')), id) where state = 'live' and kind = 'activity';
create index entries_by_silence on entries ((coalesce(heard_on, '')), id) where state = 'live' and kind = 'activity';

-- The names of entities are the dictionary in which slips are looked up; their words are folded, and shorter than the quotes of activities.
do $$ begin
  drop index if exists entries_name_trigrams;
  create extension if not exists pg_trgm;
  create index entries_word_trigrams on entries using gin (words gin_trgm_ops) where state = 'live' and kind = 'entity';
exception when others then
  raise notice 'pg_trgm is not there: %', sqlerrm;
end $$;

-- As before, without a call for each quote of a text that has no astral character.
create or replace function check_quotes(source_id text, quotes jsonb) returns void language plpgsql as $$
declare
  body text;
  offsets int[];
  broken jsonb;
begin
  select s.text, s.astral into body, offsets from sources s where s.id = source_id;
  if not found then
    raise exception 'there is no source %', source_id using errcode = '23503';
  end if;
  select q into broken
  from jsonb_path_query(quotes, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))') q
  where case
    when offsets <> '{}'::int[] then words_between(body, offsets, (q ->> 'start')::int, (q ->> 'end')::int)
    when (q ->> 'start')::int >= 0 and (q ->> 'end')::int > (q ->> 'start')::int then substring(body from (q ->> 'start')::int + 1 for (q ->> 'end')::int - (q ->> 'start')::int)
  end is distinct from (q ->> 'exact')
  limit 1;
  if broken is not null then
    raise exception 'the words % are not in source %', broken, source_id using errcode = 'RP001';
  end if;
end $$;
`;
