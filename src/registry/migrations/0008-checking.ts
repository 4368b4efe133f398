/** What makes quotes quick to check in long texts: the text is cut up once for all quotes that are written together. */
export const checking = String.raw`
-- A text in pieces of 2,048 characters. To find the character at a place PostgreSQL walks the text from its beginning, for each quote anew.
create function pieces_of(body text) returns text[] language plpgsql immutable strict parallel safe as $$
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
end $$;

-- Those of some quotes (start, end, exact; UTF-16 offsets) whose words do not stand in a text.
create function broken_quotes(body text, astral int[], quotes jsonb) returns setof jsonb language plpgsql immutable strict parallel safe as $$
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
end $$;

-- As before, by pieces.
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
  select q into broken from broken_quotes(body, offsets, jsonb_path_query_array(quotes, 'strict $.**?(exists(@.exact) && exists(@.start) && exists(@.end))')) q limit 1;
  if broken is not null then
    raise exception 'the words % are not in source %', broken, source_id using errcode = 'RP001';
  end if;
end $$;

-- What is written by one statement is checked together, source by source.
create function check_claims() returns trigger language plpgsql as $$
begin
  perform check_quotes(t.source, t.quotes) from (
    select f.source, jsonb_agg(jsonb_build_object('start', f.quote_start, 'end', f.quote_end, 'exact', f.quote_exact)) as quotes from fresh f group by f.source
  ) t;
  return null;
end $$;
create function check_bodies() returns trigger language plpgsql as $$
begin
  perform check_quotes(t.source, t.bodies) from (select f.source, jsonb_agg(f.body::jsonb) as bodies from fresh f group by f.source) t;
  return null;
end $$;

drop trigger claims_quote on claims;
create trigger claims_quote after insert on claims referencing new table as fresh for each statement execute function check_claims();
drop trigger readings_quote on readings;
create trigger readings_quote after insert on readings referencing new table as fresh for each statement execute function check_bodies();
drop trigger mentions_quote on mentions;
create trigger mentions_quote after insert on mentions referencing new table as fresh for each statement execute function check_claims();
create trigger mentions_quote_anew after update on mentions referencing new table as fresh for each statement execute function check_claims();
drop trigger drafts_quote on drafts;
create trigger drafts_quote after insert on drafts referencing new table as fresh for each statement execute function check_bodies();
-- Where a draft stands changes often, what it says never should.
create trigger drafts_quote_anew before update of source, body on drafts for each row execute function check_body();
drop function check_claim();
`;
