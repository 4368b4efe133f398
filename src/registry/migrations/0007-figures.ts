/** What makes figures quick to have, and what an entry has taken in. */
export const figures = String.raw`
-- The figures of an activity that nobody has found wrong, with what day they are of, as JSON; null where it has none. Else all folds are searched for some.
alter table entries add column figures json;
update entries e set figures = f.figures::json from (
  select own.id, '[' || string_agg('{"claim":' || own.claim::text || ',"asOf":' || coalesce(to_json(coalesce(own.claim #>> '{value,date}', dated.edtf, own.claim ->> 'saidOn'))::text, 'null') || '}', ',' order by own.place) || ']' as figures
  from (
    select e.id, c.claim, c.place from entries e, json_array_elements(e.body -> 'claims') with ordinality as c (claim, place)
    where e.kind = 'activity' and position('"figure"' in e.body::text) > 0 and c.claim ->> 'property' = 'figure' and c.claim ->> 'rank' <> 'deprecated'
  ) own left join lateral (
    select d.claim ->> 'value' as edtf from entries e, json_array_elements(e.body -> 'claims') with ordinality as d (claim, place)
    where e.id = own.id and d.claim ->> 'property' = 'date' and d.claim ->> 'rank' <> 'deprecated'
    order by (d.claim ->> 'rank') = 'preferred' desc, d.claim ->> 'saidOn' collate "C" desc nulls last, d.place limit 1
  ) dated on true
  group by own.id
) f where f.id = e.id;
create index entries_with_figures on entries ((coalesce(first_day, heard_on, '')) desc, id) where state = 'live' and kind = 'activity' and figures is not null;

-- As before; its statements are planned once and not each time that it is called.
create or replace function same_entries(entry_id text) returns text[] language plpgsql stable strict as $$
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
end $$;
`;
