
-- Form 2: several Charleys answer at once. Beside what one has alone, each of them has a
-- lane and some of the 64 parts that chats fall into.

-- Each that writes, and the number of its last group. Every commit of it changes this
-- row, so that a commit and a fence meet in it.
create table if not exists charley.lane (
  member uuid primary key,
  last_group bigint not null
) with (fillfactor = 10);

-- Apart from it, or a sign of life would wait for each commit.
create table if not exists charley.pulse (
  member uuid primary key,
  beat bigint not null default 0,
  -- Whether it has read what it needs to answer anybody.
  is_ready bool not null default false
) with (fillfactor = 10);

-- Whose each part is. Which part a row is in shows in the pseudonym of its chat.
create table if not exists charley.part (
  part int primary key,
  owner uuid,
  -- Whether who had it died, perhaps before a key was destroyed.
  is_left bool not null default false
);
insert into charley.part (part) select generate_series(0, 63) on conflict do nothing;

-- What counts up over all of them: changes of the people's keys, places for such keys,
-- and blocks of numbers for rows.
create table if not exists charley.counter (
  one bool primary key default true check (one),
  keys_version bigint not null default 0,
  next_slot bigint not null default 1,
  next_block bigint not null default 0
) with (fillfactor = 10);
insert into charley.counter default values on conflict do nothing;

-- How fast all together may call, since Telegram refused.
create table if not exists charley.pace (
  one bool primary key default true check (one),
  calls_per_second float8,
  lowered_at timestamptz not null default clock_timestamp(),
  rest_until timestamptz not null default clock_timestamp()
) with (fillfactor = 10);
insert into charley.pace default values on conflict do nothing;

-- With which change each key came, and which went.
do $$ begin
  -- Not even looked at where it is there: that would wait for every report that reads the
  -- table, and have all others wait behind it.
  if not exists (select 1 from pg_attribute
      where attrelid = 'charley.people'::regclass and attname = 'version' and not attisdropped) then
    alter table charley.people add column version bigint not null default 0;
  end if;
end $$;
create index if not exists people_version on charley.people (version);
create table if not exists charley.people_gone (version bigint primary key, slot bigint not null);

alter table charley.lane set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.pulse set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);

-- Whether this is the next group of who has the database alone, or of one of several.
create or replace function charley.next_v1(me uuid, n bigint) returns boolean language plpgsql as $$
begin
  update charley.owner set last_group = n where holder = me and last_group = n - 1;
  if found then
    return true;
  end if;
  update charley.lane set last_group = n where member = me and last_group = n - 1;
  return found;
end $$;

-- The next change of the people's keys. Others that change them wait until this one is
-- durable, so that changes come in their order.
create or replace function charley.keys_change_v1() returns bigint language sql as $$
  update charley.counter set keys_version = keys_version + 1 returning keys_version;
$$;

-- One group, whole or not at all. `parts` are those of its rows: who has not all of them
-- writes nothing. 1: it is there; 0: see what became of the group before.
create or replace function charley.commit_v2(
  me uuid, n bigint, parts int[],
  gone_trees smallint[], gone_keys bytea[],
  put_trees smallint[], put_keys bytea[], put_values bytea[],
  put_slots bigint[], put_sealed bytea[]
) returns int language plpgsql as $$
declare
  change bigint;
begin
  if not charley.next_v1(me, n) then
    return 0;
  end if;
  if exists (select 1 from charley.part p where p.part = any (parts) and p.owner is distinct from me)
    and not exists (select 1 from charley.owner where holder = me) then
    raise exception 'it is for a part that another Charley has';
  end if;
  if cardinality(put_slots) > 0 then
    change := charley.keys_change_v1();
    insert into charley.people (slot, sealed, version)
      select u.s, u.v, change from unnest(put_slots, put_sealed) u (s, v)
      on conflict (slot) do update set sealed = excluded.sealed, version = excluded.version;
  end if;
  perform charley.write_v1(gone_trees, gone_keys, put_trees, put_keys, put_values);
  return 1;
end $$;

-- New updates, of whatever part. 1: they are there; 0: see what became of the group
-- before; 2: nothing was written, as one of them is there already, or a key that seals
-- one is not.
create or replace function charley.journal_v1(
  me uuid, n bigint, slots bigint[],
  gone_trees smallint[], gone_keys bytea[],
  put_trees smallint[], put_keys bytea[], put_values bytea[]
) returns int language plpgsql as $$
declare
  found_rows bigint;
begin
  if not charley.next_v1(me, n) then
    return 0;
  end if;
  -- Held, so that none of them is destroyed meanwhile.
  perform 1 from charley.people where slot = any (slots) order by slot for key share;
  get diagnostics found_rows = row_count;
  if found_rows < cardinality(slots) then
    raise exception using errcode = 'CH002';
  end if;
  insert into charley.seen (key, value)
    select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 6 order by u.k
    on conflict (key) do nothing;
  get diagnostics found_rows = row_count;
  if found_rows < (select count(*) from unnest(put_trees) u (t) where u.t = 6) then
    raise exception using errcode = 'CH002';
  end if;
  perform charley.write_v1(gone_trees, gone_keys, put_trees, put_keys, put_values);
  return 1;
exception when sqlstate 'CH002' then
  return 2;
end $$;

-- A key of somebody's goes. 2: it stays, as an update waits that it opens.
create or replace function charley.destroy_v1(me uuid, n bigint, was_slot bigint, pseudonym bytea)
returns int language plpgsql as $$
begin
  if not charley.next_v1(me, n) then
    return 0;
  end if;
  insert into charley.people_gone (version, slot) values (charley.keys_change_v1(), was_slot);
  -- Waits for those who have just sealed something with it, who are seen below then.
  delete from charley.people where slot = was_slot;
  if exists (select 1 from charley.inbox where substring(value from 8 for 16) = pseudonym)
    or exists (select 1 from charley.dead_letters where substring(value from 8 for 16) = pseudonym) then
    raise exception using errcode = 'CH002';
  end if;
  return 1;
exception when sqlstate 'CH002' then
  return 2;
end $$;

-- Keys for people whom nobody knew at this version. 2: there was another change.
create or replace function charley.make_keys_v1(
  me uuid, known bigint, put_slots bigint[], put_sealed bytea[]
) returns int language plpgsql as $$
declare
  change bigint;
begin
  perform 1 from charley.lane where member = me for share;
  if not found then
    return 0;
  end if;
  update charley.counter set keys_version = keys_version + 1 where keys_version = known
    returning keys_version into change;
  if not found then
    return 2;
  end if;
  insert into charley.people (slot, sealed, version)
    select u.s, u.v, change from unnest(put_slots, put_sealed) u (s, v);
  return 1;
end $$;

-- The first of so many places for keys that nobody else is given.
create or replace function charley.slots_v1(many bigint) returns bigint language sql as $$
  update charley.counter set next_slot = many + greatest(
    next_slot, (select coalesce(max(slot), 0) + 1 from charley.people)) returning next_slot - many;
$$;

-- A block of numbers above all that were given, and not below this one.
create or replace function charley.block_v1(least_block bigint) returns bigint language sql as $$
  update charley.counter set next_block = greatest(next_block, least_block) + 1
    returning next_block - 1;
$$;

-- A sign of life, which need not be durable. Tells the last group; nothing to who is
-- fenced.
create or replace function charley.beat_v2(me uuid) returns bigint language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  update charley.beat set beat = beat + 1 where holder = me;
  if found then
    return (select last_group from charley.owner);
  end if;
  update charley.pulse set beat = beat + 1 where member = me;
  if found then
    return (select last_group from charley.lane where member = me);
  end if;
  return null;
end $$;

-- The last group of who asks; no row to who is fenced. Writes the row that it reads, so
-- that the answer waits for all that is under way, and for the standby that a group
-- before it waited for.
create or replace function charley.last_v1(me uuid) returns setof bigint language plpgsql as $$
begin
  return query update charley.owner set holder = holder where holder = me returning last_group;
  if not found then
    return query update charley.lane l set member = l.member where l.member = me returning l.last_group;
  end if;
end $$;

-- Who has the database alone lets others have parts of it. For now it has them all.
create or replace function charley.share_v1(me uuid) returns boolean language plpgsql as $$
declare
  found_group bigint;
begin
  perform 1 from charley.form where one and form >= 2;
  if not found then
    return false;
  end if;
  update charley.beat set holder = null where holder = me;
  update charley.owner set holder = null where holder = me returning last_group into found_group;
  if found then
    insert into charley.lane (member, last_group) values (me, found_group);
    insert into charley.pulse (member, is_ready) values (me, true);
    update charley.part set owner = me, is_left = false;
    -- Nobody else has read the keys that were there before.
    delete from charley.people_gone;
    return true;
  end if;
  -- An earlier attempt whose answer was lost.
  return exists (select 1 from charley.lane where member = me);
end $$;

-- Comes to those who share it. Tells its last group; nothing where nobody does, or
-- somebody has it alone.
create or replace function charley.enter_v1(me uuid, knows_min int, knows_max int)
returns bigint language plpgsql as $$
begin
  -- Held, so that nobody takes it alone meanwhile.
  perform 1 from charley.owner where one and holder is null for share;
  if not found or not exists (select 1 from charley.lane) then
    return null;
  end if;
  perform 1 from charley.form where one and form between knows_min and knows_max;
  if not found then
    raise exception 'it is written in another form than this Charley knows';
  end if;
  insert into charley.lane (member, last_group) values (me, 0) on conflict do nothing;
  insert into charley.pulse (member) values (me) on conflict do nothing;
  return (select last_group from charley.lane where member = me);
end $$;

-- From here on it is to have its share.
create or replace function charley.ready_v1(me uuid) returns boolean language plpgsql as $$
begin
  update charley.pulse set is_ready = true where member = me;
  return found;
end $$;

-- Takes the database alone. As `take_v2`, and nothing where anybody shares it.
create or replace function charley.take_v3(
  me uuid, was uuid, was_beat bigint, knows_min int, knows_max int
) returns bigint language plpgsql as $$
declare
  found_group bigint;
begin
  found_group := charley.take_v2(me, was, was_beat, knows_min, knows_max);
  if exists (select 1 from charley.lane) then
    raise exception using errcode = 'CH002';
  end if;
  return found_group;
exception when sqlstate 'CH002' then
  return null;
end $$;

-- One of several was last seen at this beat, and is dead: its commits write nothing from
-- here on, and its parts are nobody's.
create or replace function charley.fence_v1(dead uuid, was_beat bigint) returns boolean language plpgsql as $$
begin
  delete from charley.pulse where member = dead and beat = was_beat;
  if not found then
    return false;
  end if;
  delete from charley.lane where member = dead;
  update charley.part set owner = null, is_left = true where owner = dead;
  delete from charley.member where id = dead;
  return true;
end $$;

-- Takes so many parts that are nobody's.
create or replace function charley.take_parts_v1(me uuid, wanted int) returns boolean language plpgsql as $$
begin
  perform 1 from charley.lane where member = me for update;
  if not found then
    return false;
  end if;
  update charley.part set owner = me where part in (
    select p.part from charley.part p where p.owner is null order by p.part limit wanted
      for update skip locked);
  return found;
end $$;

-- Gives parts up, after all that was written for them.
create or replace function charley.give_parts_v1(me uuid, given int[]) returns boolean language plpgsql as $$
begin
  perform 1 from charley.lane where member = me for update;
  if not found then
    return false;
  end if;
  update charley.part set owner = null where owner = me and part = any (given);
  return true;
end $$;

-- What a dead one left undone in these parts is done.
create or replace function charley.tidied_v1(me uuid, tidied int[]) returns boolean language plpgsql as $$
begin
  update charley.part set is_left = false where owner = me and part = any (tidied);
  return found;
end $$;

create or replace function charley.release_v2(me uuid) returns boolean language plpgsql as $$
begin
  delete from charley.member where id = me;
  delete from charley.pulse where member = me;
  delete from charley.lane where member = me;
  update charley.part set owner = null where owner = me;
  return charley.release_v1(me);
end $$;

-- As before, also by who has the first of the parts.
create or replace function charley.raise_v1(me uuid, wanted int) returns int language plpgsql as $$
declare
  found_form int;
begin
  perform 1 from charley.owner where holder = me for update;
  if not found then
    perform 1 from charley.part where part = 0 and owner = me for update;
  end if;
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

-- All together call so fast from here on, and rest for so long.
create or replace function charley.pace_v1(me uuid, calls float8, rest_ms float8) returns boolean language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  perform 1 from charley.lane where member = me;
  if not found then
    return false;
  end if;
  update charley.pace set
    calls_per_second = calls, lowered_at = clock_timestamp(),
    rest_until = greatest(rest_until, clock_timestamp() + rest_ms * interval '1 millisecond');
  return true;
end $$;

-- When the next message may go that nobody asked for, of all together. Not durable: after
-- a crash, or at another server, nobody knows how much was said in the last second.
create unlogged table if not exists charley.bulk (
  one bool primary key default true check (one),
  next_at timestamptz not null
) with (fillfactor = 10);

-- Reserves the next instants for so many of them, none before the answer can be there;
-- tells in how many milliseconds the first one is. Nothing where others have reserved all
-- until then. What was reserved far ahead was so by a clock that was set back since.
create or replace function charley.bulk_v1(wanted int, every_ms float8, lead_ms float8, ahead_ms float8)
returns float8 language plpgsql as $$
declare
  each interval := every_ms * interval '1 millisecond';
  lead_time interval := lead_ms * interval '1 millisecond';
  ahead interval := ahead_ms * interval '1 millisecond';
  far interval := ahead + interval '10 seconds';
  first_at timestamptz;
begin
  perform set_config('synchronous_commit', 'off', true);
  update charley.bulk set next_at = wanted * each + case
      when next_at > clock_timestamp() + far then clock_timestamp() + interval '1 second'
      else greatest(next_at, clock_timestamp() + lead_time) end
    where next_at < clock_timestamp() + ahead or next_at > clock_timestamp() + far
    returning next_at - wanted * each into first_at;
  if not found then
    insert into charley.bulk (next_at)
      values (clock_timestamp() + interval '1 second' + wanted * each) on conflict do nothing
      returning next_at - wanted * each into first_at;
  end if;
  return extract(epoch from first_at - clock_timestamp()) * 1000;
end $$;
