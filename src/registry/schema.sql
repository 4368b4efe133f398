-- Made by the migrations; a test compares. Not to be run: see migrations/.

CREATE OR REPLACE FUNCTION public.astral_offsets(body text)
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
  select case when body ~ '[\U00010000-\U0010FFFF]' then (
    select array_agg(ordinality::int - 1 + earlier order by ordinality)
    from (
      select ordinality, (row_number() over (order by ordinality) - 1)::int as earlier
      from regexp_split_to_table(body, '') with ordinality as c(letter, ordinality)
      where letter ~ '[\U00010000-\U0010FFFF]'
    ) astral
  ) else '{}'::int[] end
$function$
;

CREATE OR REPLACE FUNCTION public.broken_quotes(body text, astral integer[], quotes jsonb)
 RETURNS SETOF jsonb
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
declare
  pieces text[] := pieces_of(body);
  q jsonb;
  first_at int;
  end_at int;
  found text;
begin
  for q in select value from jsonb_array_elements(quotes) loop
    first_at := (q ->> 'start')::int;
    end_at := (q ->> 'end')::int;
    found := null;
    if first_at >= 0 and end_at > first_at and not (astral <> '{}' and (first_at - 1 = any (astral) or end_at - 1 = any (astral))) then
      if astral <> '{}' then
        select first_at - count(*) filter (where p < first_at), end_at - count(*) filter (where p < end_at) into first_at, end_at from unnest(astral) p;
      end if;
      if first_at / 2048 = (end_at - 1) / 2048 then
        found := substring(pieces[first_at / 2048 + 1] from first_at % 2048 + 1 for end_at - first_at);
      else
        found := substring(array_to_string(pieces[first_at / 2048 + 1 : (end_at - 1) / 2048 + 1], '') from first_at % 2048 + 1 for end_at - first_at);
      end if;
    end if;
    if found is distinct from (q ->> 'exact') then
      return next q;
    end if;
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_bodies()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform check_quotes(t.source, t.bodies) from (select f.source, jsonb_agg(f.body::jsonb) as bodies from fresh f group by f.source) t;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_body()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform check_quotes(new.source, new.body::jsonb);
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_claims()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform check_quotes(t.source, t.quotes) from (
    select f.source, jsonb_agg(jsonb_build_object('start', f.quote_start, 'end', f.quote_end, 'exact', f.quote_exact)) as quotes from fresh f group by f.source
  ) t;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_heading()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform check_quotes(new.id, new.heading::jsonb);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.check_quotes(source_id text, quotes jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  body text;
  offsets int[];
  broken jsonb;
begin
  select s.text, s.astral into body, offsets from sources s where s.id = source_id;
  if not found then
    raise exception 'there is no source %', source_id using errcode = '23503';
  end if;
  select q into broken from broken_quotes(body, offsets, jsonb_path_query_array(quotes, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))')) q limit 1;
  if broken is not null then
    raise exception 'the words % are not in source %', broken, source_id using errcode = 'RP001';
  end if;
end $function$
;

CREATE OR REPLACE FUNCTION public.pieces_of(body text)
 RETURNS text[]
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
declare
  rest text := body;
  part text;
  pieces text[] := '{}';
begin
  while rest <> '' loop
    part := left(rest, 65536);
    rest := substr(rest, 65537);
    while part <> '' loop
      pieces := pieces || left(part, 2048);
      part := substr(part, 2049);
    end loop;
  end loop;
  return pieces;
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% of % is refused: nothing is overwritten', lower(tg_op), tg_table_name using errcode = 'RP002';
end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_edit_of_source()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (to_jsonb(new) - 'cluster') is distinct from (to_jsonb(old) - 'cluster') then
    raise exception 'update of sources is refused: nothing is overwritten' using errcode = 'RP002';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.same_entries(entry_id text)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE STRICT
AS $function$
declare
  root text := entry_id;
  above text;
  taken_in json;
begin
  loop
    select e.merged_into, e.body -> 'absorbed' into above, taken_in from entries e where e.id = root;
    exit when above is null;
    root := above;
  end loop;
  if taken_in is null or json_array_length(taken_in) = 0 then
    return array[root];
  end if;
  return array(select root union select json_array_elements_text(taken_in));
end $function$
;

CREATE OR REPLACE FUNCTION public.spaced(parts text[])
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ select array_to_string(parts, ' ') $function$
;

CREATE OR REPLACE FUNCTION public.words_between(body text, astral integer[], first_unit integer, end_unit integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
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
$function$
;

create table changes (
  subject text collate "C" not null,
  version integer not null,
  id text collate "C" not null,
  seq bigint not null generated always as identity,
  by text not null,
  at text collate "C" not null,
  why text,
  kind text collate "C" not null,
  before json,
  after json,
  undoes text collate "C"
);

create table claims (
  source text collate "C" not null,
  entry text collate "C" not null,
  id text collate "C" not null,
  property text collate "C" not null,
  value json not null,
  quote_start integer not null,
  quote_end integer not null,
  quote_exact text not null,
  said_by json,
  party boolean,
  said_on text collate "C",
  confidence real,
  change text collate "C" not null
);

create table drafts (
  source text collate "C" not null,
  id text collate "C" not null,
  reading text collate "C" not null,
  ordinal integer not null,
  kind text collate "C" not null,
  type text collate "C" not null,
  target text collate "C",
  confidence real not null,
  made_at text collate "C" not null,
  body json not null,
  state text collate "C" not null default 'open'::text,
  change text collate "C"
);

create table entries (
  id text collate "C" not null,
  kind text collate "C" not null,
  type text collate "C" not null,
  state text collate "C" not null,
  facets text collate "C" not null generated always as (((((((((((type || '	'::text) || COALESCE(status, ''::text)) || '	'::text) || COALESCE(purpose, ''::text)) || '	'::text) || COALESCE(instrument, ''::text)) || '	'::text) || COALESCE("left"(first_day, 4), ''::text)) || '	'::text) ||
CASE cardinality(sources)
    WHEN 0 THEN '0'::text
    WHEN 1 THEN '1'::text
    ELSE '+'::text
END)) stored,
  lands text collate "C" not null generated always as (spaced(countries)) stored,
  named text[] not null,
  merged_into text collate "C",
  version integer not null,
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
  search tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '::text))) stored,
  body json not null,
  figures json
) with (toast_tuple_target=256);

create table entry_keys (
  entry text collate "C" not null,
  key text collate "C" not null
);

create table fetches (
  address text collate "C" not null,
  kind text collate "C" not null,
  feed text collate "C",
  state text collate "C" not null,
  etag text,
  last_modified text,
  checked_at text collate "C",
  not_before text collate "C",
  failures integer not null default 0
);

create table links (
  entry text collate "C" not null,
  kind text collate "C" not null,
  target text collate "C" not null
);

create table mentions (
  source text collate "C" not null,
  entry text collate "C" not null,
  quote_start integer not null,
  quote_end integer not null,
  quote_exact text not null
);

create table migrations (
  number integer not null,
  name text not null
);

create table origins (
  source text collate "C" not null,
  place text not null,
  format text collate "C" not null,
  body json not null
);

create table outlets (
  id text collate "C" not null,
  name text not null,
  kind text collate "C" not null,
  country text collate "C",
  body json not null
);

create table readings (
  source text collate "C" not null,
  id text collate "C" not null,
  reader text not null,
  version text not null,
  made_at text collate "C" not null,
  body json not null
);

create table refusals (
  place text collate "C" not null,
  code text collate "C" not null,
  detail text,
  by text not null,
  first_at text collate "C" not null,
  last_at text collate "C" not null,
  times integer not null,
  mended_at text collate "C"
);

create table source_keys (
  source text collate "C" not null,
  key text collate "C" not null
);

create table sources (
  id text collate "C" not null,
  text text not null,
  astral integer[] not null generated always as (astral_offsets(text)) stored,
  bytes bytea,
  bytes_hash text collate "C" not null,
  kind text collate "C" not null,
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
  search tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '::text))) stored
);

alter table changes add constraint changes_pkey PRIMARY KEY (subject, version);

alter table changes add constraint changes_at_check CHECK ((at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'::text));

alter table changes add constraint changes_subject_id_key UNIQUE (subject, id);

alter table changes add constraint changes_version_check CHECK ((version > 0));

alter table claims add constraint claims_pkey PRIMARY KEY (source, entry, id);

alter table claims add constraint claims_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table drafts add constraint drafts_pkey PRIMARY KEY (source, id);

alter table drafts add constraint drafts_kind_check CHECK ((kind = ANY (ARRAY['activity'::text, 'entity'::text])));

alter table drafts add constraint drafts_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table drafts add constraint drafts_source_reading_fkey FOREIGN KEY (source, reading) REFERENCES readings(source, id);

alter table drafts add constraint drafts_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'rejected'::text, 'unsure'::text, 'withdrawn'::text])));

alter table entries add constraint entries_pkey PRIMARY KEY (id);

alter table entry_keys add constraint entry_keys_pkey PRIMARY KEY (entry, key);

alter table fetches add constraint fetches_pkey PRIMARY KEY (address);

alter table fetches add constraint fetches_kind_check CHECK ((kind = ANY (ARRAY['feed'::text, 'page'::text])));

alter table fetches add constraint fetches_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'done'::text, 'refused'::text])));

alter table links add constraint links_pkey PRIMARY KEY (entry, kind, target);

alter table mentions add constraint mentions_pkey PRIMARY KEY (source, entry, quote_start, quote_end);

alter table mentions add constraint mentions_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table migrations add constraint migrations_pkey PRIMARY KEY (number);

alter table origins add constraint origins_pkey PRIMARY KEY (source);

alter table origins add constraint origins_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table outlets add constraint outlets_pkey PRIMARY KEY (id);

alter table readings add constraint readings_pkey PRIMARY KEY (source, id);

alter table readings add constraint readings_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table refusals add constraint refusals_pkey PRIMARY KEY (place, code);

alter table refusals add constraint refusals_times_check CHECK ((times > 0));

alter table source_keys add constraint source_keys_pkey PRIMARY KEY (source, key);

alter table source_keys add constraint source_keys_source_fkey FOREIGN KEY (source) REFERENCES sources(id);

alter table sources add constraint sources_pkey PRIMARY KEY (id);

alter table sources add constraint bytes_are_their_hash CHECK ((bytes_hash = ('sha256:'::text || encode(sha256(COALESCE(bytes, convert_to(text, 'UTF8'::name))), 'hex'::text))));

alter table sources add constraint sources_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'note'::text])));

alter table sources add constraint text_is_its_hash CHECK ((id = ('sha256:'::text || encode(sha256(convert_to(text, 'UTF8'::name)), 'hex'::text))));

CREATE INDEX changes_id ON public.changes USING btree (id);

CREATE INDEX changes_seq ON public.changes USING btree (seq);

CREATE INDEX changes_undoes ON public.changes USING btree (undoes) WHERE (undoes IS NOT NULL);

CREATE INDEX claims_entry ON public.claims USING btree (entry, property);

CREATE INDEX drafts_state ON public.drafts USING btree (state, made_at, source, ordinal);

CREATE INDEX drafts_target ON public.drafts USING btree (target);

CREATE INDEX entries_by_change ON public.entries USING btree (changed_at, id) WHERE (state = 'live'::text);

CREATE INDEX entries_by_day ON public.entries USING btree (COALESCE(first_day, ''::text), id) WHERE (state = 'live'::text);

CREATE INDEX entries_by_due ON public.entries USING btree (COALESCE(due_day, '9999'::text), id) WHERE ((state = 'live'::text) AND (kind = 'activity'::text));

CREATE INDEX entries_by_name ON public.entries USING btree (name, id) WHERE (state = 'live'::text);

CREATE INDEX entries_by_silence ON public.entries USING btree (COALESCE(heard_on, ''::text), id) WHERE ((state = 'live'::text) AND (kind = 'activity'::text));

CREATE INDEX entries_countries ON public.entries USING gin (countries);

CREATE INDEX entries_due ON public.entries USING btree (due_day) WHERE (due_day IS NOT NULL);

CREATE INDEX entries_live ON public.entries USING btree (kind, type, changed_at, id) WHERE (state = 'live'::text);

CREATE INDEX entries_look_again ON public.entries USING btree (look_again) WHERE (look_again IS NOT NULL);

CREATE INDEX entries_merged ON public.entries USING btree (merged_into) WHERE (merged_into IS NOT NULL);

CREATE INDEX entries_refs ON public.entries USING gin (refs);

CREATE INDEX entries_search ON public.entries USING gin (search);

CREATE INDEX entries_with_figures ON public.entries USING btree (COALESCE(first_day, heard_on, ''::text) DESC, id) WHERE ((state = 'live'::text) AND (kind = 'activity'::text) AND (figures IS NOT NULL));

CREATE INDEX entries_word_trigrams ON public.entries USING gin (words gin_trgm_ops) WHERE ((state = 'live'::text) AND (kind = 'entity'::text));

CREATE INDEX entry_keys_key ON public.entry_keys USING btree (key, entry);

CREATE INDEX fetches_waiting ON public.fetches USING btree (feed, address) WHERE (state = 'waiting'::text);

CREATE INDEX links_target ON public.links USING btree (target, kind);

CREATE INDEX mentions_entry ON public.mentions USING btree (entry);

CREATE INDEX refusals_last ON public.refusals USING btree (last_at, place, code);

CREATE INDEX source_keys_key ON public.source_keys USING btree (key, source);

CREATE INDEX sources_added ON public.sources USING btree (added_at, id);

CREATE INDEX sources_cluster ON public.sources USING btree (cluster);

CREATE INDEX sources_copies ON public.sources USING btree (id, cluster) WHERE (cluster <> id);

CREATE INDEX sources_outlet ON public.sources USING btree (outlet, id) WHERE (outlet IS NOT NULL);

CREATE INDEX sources_search ON public.sources USING gin (search);

CREATE TRIGGER changes_are_kept BEFORE TRUNCATE ON public.changes FOR EACH STATEMENT EXECUTE FUNCTION refuse();

CREATE TRIGGER changes_stay BEFORE DELETE OR UPDATE ON public.changes FOR EACH ROW EXECUTE FUNCTION refuse();

CREATE TRIGGER claims_quote AFTER INSERT ON public.claims REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_claims();

CREATE TRIGGER claims_stay BEFORE DELETE OR UPDATE ON public.claims FOR EACH ROW EXECUTE FUNCTION refuse();

CREATE TRIGGER drafts_quote AFTER INSERT ON public.drafts REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_bodies();

CREATE TRIGGER drafts_quote_anew BEFORE UPDATE OF source, body ON public.drafts FOR EACH ROW EXECUTE FUNCTION check_body();

CREATE TRIGGER mentions_quote AFTER INSERT ON public.mentions REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_claims();

CREATE TRIGGER mentions_quote_anew AFTER UPDATE ON public.mentions REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_claims();

CREATE TRIGGER origins_stay BEFORE DELETE OR UPDATE ON public.origins FOR EACH ROW EXECUTE FUNCTION refuse();

CREATE TRIGGER readings_quote AFTER INSERT ON public.readings REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION check_bodies();

CREATE TRIGGER readings_stay BEFORE DELETE OR UPDATE ON public.readings FOR EACH ROW EXECUTE FUNCTION refuse();

CREATE TRIGGER sources_quote AFTER INSERT ON public.sources FOR EACH ROW EXECUTE FUNCTION check_heading();

CREATE TRIGGER sources_stay BEFORE UPDATE OF id, text, bytes, bytes_hash, kind, language, url, outlet, heading, title, published, published_on, added_by, added_at, words ON public.sources FOR EACH ROW EXECUTE FUNCTION refuse_edit_of_source();
