/** Sources and what was read in them. Every key begins with the source, by which these tables distribute together. */
export const evidence = String.raw`
-- The UTF-16 offset of every character beyond the Basic Multilingual Plane: PostgreSQL counts such a character once, a quote twice.
create function astral_offsets(body text) returns int[] language sql immutable strict parallel safe as $$
  select case when body ~ '[\U00010000-\U0010FFFF]' then (
    select array_agg(ordinality::int - 1 + earlier order by ordinality)
    from (
      select ordinality, (row_number() over (order by ordinality) - 1)::int as earlier
      from regexp_split_to_table(body, '') with ordinality as c(letter, ordinality)
      where letter ~ '[\U00010000-\U0010FFFF]'
    ) astral
  ) else '{}'::int[] end
$$;

-- The words of a text between two UTF-16 offsets; null where they are none, or cut a character in two.
create function words_between(body text, astral int[], first_unit int, end_unit int) returns text language sql immutable strict parallel safe as $$
  select case
    when first_unit < 0 or end_unit <= first_unit then null
    when astral = '{}'::int[] then substring(body from first_unit + 1 for end_unit - first_unit)
    when first_unit - 1 = any (astral) or end_unit - 1 = any (astral) then null
    else (
      select substring(body from first_unit - before_first + 1 for (end_unit - before_end) - (first_unit - before_first))
      from (
        select count(*) filter (where p < first_unit)::int as before_first, count(*) filter (where p < end_unit)::int as before_end
        from unnest(astral) p
      ) counted
    )
  end
$$;

create function refuse() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: nothing is overwritten', lower(tg_op), tg_table_name using errcode = 'RP002';
end $$;

create table sources (
  id text collate "C" primary key,
  text text not null,
  astral int[] not null generated always as (astral_offsets(text)) stored,
  -- null where the bytes are the text in UTF-8
  bytes bytea,
  bytes_hash text collate "C" not null,
  kind text collate "C" not null check (kind in ('text', 'note')),
  language text collate "C" not null,
  url text,
  outlet text collate "C",
  heading json not null,
  title text not null,
  published text collate "C",
  published_on text collate "C",
  cluster text collate "C" not null,
  added_by text not null,
  added_at text collate "C" not null,
  words text not null,
  search tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '))) stored,
  constraint text_is_its_hash check (id = 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex')),
  constraint bytes_are_their_hash check (bytes_hash = 'sha256:' || encode(sha256(coalesce(bytes, convert_to(text, 'UTF8'))), 'hex'))
);
create index sources_cluster on sources (cluster);
create index sources_added on sources (added_at, id);
create index sources_search on sources using gin (search);

-- Only the cluster is a view of the changes; all else stays as it came.
create function refuse_edit_of_source() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'cluster') is distinct from (to_jsonb(old) - 'cluster') then
    raise exception 'update of sources is refused: nothing is overwritten' using errcode = 'RP002';
  end if;
  return new;
end $$;
create trigger sources_stay before update of id, text, bytes, bytes_hash, kind, language, url, outlet, heading, title, published, published_on, added_by, added_at, words
  on sources for each row execute function refuse_edit_of_source();

-- What near-duplicates and translations are found by; made by the matcher.
create table source_keys (
  source text collate "C" not null references sources (id),
  key text collate "C" not null,
  primary key (source, key)
);
create index source_keys_key on source_keys (key, source);

-- Refuses a row that quotes words which do not stand in its source. The first broken quote is named.
create function check_quotes(source_id text, quotes jsonb) returns void language plpgsql as $$
declare
  broken jsonb;
begin
  select q into broken
  from sources s, jsonb_path_query(quotes, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))') q
  where s.id = source_id
    and words_between(s.text, s.astral, (q ->> 'start')::int, (q ->> 'end')::int) is distinct from (q ->> 'exact')
  limit 1;
  if broken is not null then
    raise exception 'the words % are not in source %', broken, source_id using errcode = 'RP001';
  end if;
  if not exists (select from sources where id = source_id) then
    raise exception 'there is no source %', source_id using errcode = '23503';
  end if;
end $$;

create function check_heading() returns trigger language plpgsql as $$
begin
  perform check_quotes(new.id, new.heading::jsonb);
  return null;
end $$;
create trigger sources_quote after insert on sources for each row execute function check_heading();

create function check_body() returns trigger language plpgsql as $$
begin
  perform check_quotes(new.source, new.body::jsonb);
  return new;
end $$;

create table readings (
  source text collate "C" not null references sources (id),
  id text collate "C" not null,
  reader text not null,
  version text not null,
  made_at text collate "C" not null,
  -- the reading without its source's text
  body json not null,
  primary key (source, id)
);
create trigger readings_quote before insert on readings for each row execute function check_body();
create trigger readings_stay before update or delete on readings for each row execute function refuse();

create table drafts (
  source text collate "C" not null references sources (id),
  id text collate "C" not null,
  reading text collate "C" not null,
  ordinal int not null,
  kind text collate "C" not null check (kind in ('activity', 'entity')),
  type text collate "C" not null,
  target text collate "C",
  confidence real not null,
  made_at text collate "C" not null,
  body json not null,
  -- the fold of the draft's changes
  state text collate "C" not null default 'open' check (state in ('open', 'accepted', 'rejected', 'unsure')),
  change text collate "C",
  primary key (source, id),
  foreign key (source, reading) references readings (source, id)
);
create index drafts_state on drafts (state, made_at, source, ordinal);
create index drafts_target on drafts (target);
create trigger drafts_quote before insert or update of source, body on drafts for each row execute function check_body();

create table claims (
  source text collate "C" not null references sources (id),
  entry text collate "C" not null,
  id text collate "C" not null,
  property text collate "C" not null,
  value json not null,
  quote_start int not null,
  quote_end int not null,
  quote_exact text not null,
  said_by json,
  party boolean,
  said_on text collate "C",
  confidence real,
  change text collate "C" not null,
  primary key (source, entry, id)
);
create index claims_entry on claims (entry, property);

create function check_claim() returns trigger language plpgsql as $$
declare
  found text;
begin
  select words_between(s.text, s.astral, new.quote_start, new.quote_end) into found from sources s where s.id = new.source;
  if found is distinct from new.quote_exact then
    raise exception 'the words "%" are not at % in source %', new.quote_exact, new.quote_start, new.source using errcode = 'RP001';
  end if;
  return new;
end $$;
create trigger claims_quote before insert on claims for each row execute function check_claim();
create trigger claims_stay before update or delete on claims for each row execute function refuse();

-- That a source names an entry without claiming anything new of it.
create table mentions (
  source text collate "C" not null references sources (id),
  entry text collate "C" not null,
  quote_start int not null,
  quote_end int not null,
  quote_exact text not null,
  primary key (source, entry, quote_start, quote_end)
);
create index mentions_entry on mentions (entry);
create trigger mentions_quote before insert or update on mentions for each row execute function check_claim();
`;
