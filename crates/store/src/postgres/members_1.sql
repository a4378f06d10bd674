
-- Each Charley that runs, with the forms that it can read and write, and when it was
-- seen, by the clock of the server alone.
create table if not exists charley.member (
  id uuid primary key,
  form_min int not null,
  form_max int not null,
  seen timestamptz not null default clock_timestamp()
) with (fillfactor = 50);

-- Says that a Charley is there, which need not be durable. Tells the form; who does not
-- know that one is not let in.
create or replace function charley.join_v1(me uuid, knows_min int, knows_max int)
returns int language plpgsql as $$
declare
  found_form int;
begin
  perform set_config('synchronous_commit', 'off', true);
  update charley.member set seen = clock_timestamp() where id = me;
  if found then
    return (select form from charley.form where one);
  end if;
  -- Held, so that it is not raised before the row is there.
  select form into found_form from charley.form where one for share;
  if found_form between knows_min and knows_max then
    delete from charley.member where seen < clock_timestamp() - interval '1 day';
    insert into charley.member (id, form_min, form_max) values (me, knows_min, knows_max)
      on conflict (id) do nothing;
  end if;
  return found_form;
end $$;

create or replace function charley.leave_v1(me uuid) returns boolean language plpgsql as $$
begin
  delete from charley.member where id = me;
  return found;
end $$;

-- Raises the form once everybody who is there knows the new one. Tells the form; nothing
-- where another is the owner. Who was not seen for long is gone: coming back, it is told
-- by `join_v1` and `take_v2` that it cannot go on.
create or replace function charley.raise_v1(me uuid, wanted int) returns int language plpgsql as $$
declare
  found_form int;
begin
  perform 1 from charley.owner where holder = me for update;
  if not found then
    return null;
  end if;
  select form into found_form from charley.form where one for update;
  delete from charley.member where seen < clock_timestamp() - interval '30 seconds';
  if found_form >= wanted or exists (select 1 from charley.member where form_max < wanted) then
    return found_form;
  end if;
  update charley.form set form = wanted where one;
  return wanted;
end $$;

-- Takes the database from an owner who was last seen at this beat, or from nobody.
-- Tells the last group; nothing where that has changed meanwhile. The form is looked at
-- last: who could still raise it is the owner no more by then.
create or replace function charley.take_v2(
  me uuid, was uuid, was_beat bigint, knows_min int, knows_max int
) returns bigint language plpgsql as $$
declare
  found_group bigint;
begin
  update charley.beat set holder = me, beat = beat + 1
    where holder is not distinct from was and beat = was_beat;
  if not found then
    return null;
  end if;
  update charley.owner set holder = me returning last_group into found_group;
  perform 1 from charley.form where one and form between knows_min and knows_max;
  if not found then
    raise exception 'it is written in another form than this Charley knows';
  end if;
  return found_group;
end $$;

-- Of a Charley that looked at no form.
drop function if exists charley.take_v1(uuid, uuid, bigint);
