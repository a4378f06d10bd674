-- Form 1 of what Charley keeps in PostgreSQL. All of it is run as one, under a lock,
-- where it is missing. Keys and values are the bytes that a data directory has too.
select pg_advisory_xact_lock(4847104571122910);
create schema if not exists charley;

-- Which form this is, and whose. `life` tells this database from any other.
create table if not exists charley.form (
  one bool primary key default true check (one),
  form int not null,
  life uuid not null default gen_random_uuid(),
  bot_id bigint,
  moved_from text,
  moved_to text,
  filling text
);

-- Who may write, and the number of the last group that was written. Every commit
-- changes this row, so that a commit and a takeover meet in it.
create table if not exists charley.owner (
  one bool primary key default true check (one),
  holder uuid,
  last_group bigint not null default 0
) with (fillfactor = 10);

-- Apart from it, or a sign of life would wait for each commit.
create table if not exists charley.beat (
  one bool primary key default true check (one),
  holder uuid,
  beat bigint not null default 0
) with (fillfactor = 10);

-- The people's keys, each sealed under the master key, which is not here.
create table if not exists charley.people (slot bigint primary key, sealed bytea not null);

create table if not exists charley.meta (key bytea primary key, value bytea not null) with (fillfactor = 70);
create table if not exists charley.person (key bytea primary key, value bytea not null) with (fillfactor = 70);
create table if not exists charley.diary (key bytea primary key, value bytea not null);
create table if not exists charley.due (key bytea primary key, value bytea not null);
create table if not exists charley.inbox (key bytea primary key, value bytea not null);
create table if not exists charley.seen (key bytea primary key, value bytea not null);
create table if not exists charley.outbox (key bytea primary key, value bytea not null);
create table if not exists charley.sent (key bytea primary key, value bytea not null) with (fillfactor = 70);
create table if not exists charley.dead_letters (key bytea primary key, value bytea not null);

-- What is written and taken away all day is cleaned up early.
alter table charley.owner set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.beat set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.person set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.due set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.inbox set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.seen set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.outbox set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);
alter table charley.sent set (
  autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0);

insert into charley.owner default values on conflict do nothing;
insert into charley.beat default values on conflict do nothing;

-- The rows of a group. The arrays name each key once.
create or replace function charley.write_v1(
  gone_trees smallint[], gone_keys bytea[],
  put_trees smallint[], put_keys bytea[], put_values bytea[]
) returns void language plpgsql as $$
begin
  if 1 = any (gone_trees) then
    delete from charley.meta where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 1));
  end if;
  if 1 = any (put_trees) then
    insert into charley.meta (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 1
      on conflict (key) do update set value = excluded.value;
  end if;
  if 2 = any (gone_trees) then
    delete from charley.person where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 2));
  end if;
  if 2 = any (put_trees) then
    insert into charley.person (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 2
      on conflict (key) do update set value = excluded.value;
  end if;
  if 3 = any (gone_trees) then
    delete from charley.diary where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 3));
  end if;
  if 3 = any (put_trees) then
    insert into charley.diary (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 3
      on conflict (key) do update set value = excluded.value;
  end if;
  if 4 = any (gone_trees) then
    delete from charley.due where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 4));
  end if;
  if 4 = any (put_trees) then
    insert into charley.due (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 4
      on conflict (key) do update set value = excluded.value;
  end if;
  if 5 = any (gone_trees) then
    delete from charley.inbox where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 5));
  end if;
  if 5 = any (put_trees) then
    insert into charley.inbox (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 5
      on conflict (key) do update set value = excluded.value;
  end if;
  if 6 = any (gone_trees) then
    delete from charley.seen where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 6));
  end if;
  if 6 = any (put_trees) then
    insert into charley.seen (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 6
      on conflict (key) do update set value = excluded.value;
  end if;
  if 7 = any (gone_trees) then
    delete from charley.outbox where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 7));
  end if;
  if 7 = any (put_trees) then
    insert into charley.outbox (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 7
      on conflict (key) do update set value = excluded.value;
  end if;
  if 8 = any (gone_trees) then
    delete from charley.sent where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 8));
  end if;
  if 8 = any (put_trees) then
    insert into charley.sent (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 8
      on conflict (key) do update set value = excluded.value;
  end if;
  if 9 = any (gone_trees) then
    delete from charley.dead_letters where key = any (array(
      select u.k from unnest(gone_trees, gone_keys) u (t, k) where u.t = 9));
  end if;
  if 9 = any (put_trees) then
    insert into charley.dead_letters (key, value)
      select u.k, u.v from unnest(put_trees, put_keys, put_values) u (t, k, v) where u.t = 9
      on conflict (key) do update set value = excluded.value;
  end if;
end $$;

-- One group, whole or not at all, and only if its number is the next one of who has
-- the database.
create or replace function charley.commit_v1(
  me uuid, n bigint,
  gone_trees smallint[], gone_keys bytea[],
  put_trees smallint[], put_keys bytea[], put_values bytea[],
  gone_slots bigint[], put_slots bigint[], put_sealed bytea[]
) returns boolean language plpgsql as $$
begin
  update charley.owner set last_group = n where holder = me and last_group = n - 1;
  if not found then
    return false;
  end if;
  if cardinality(gone_slots) > 0 then
    delete from charley.people where slot = any (gone_slots);
  end if;
  if cardinality(put_slots) > 0 then
    insert into charley.people (slot, sealed) select * from unnest(put_slots, put_sealed)
      on conflict (slot) do update set sealed = excluded.sealed;
  end if;
  perform charley.write_v1(gone_trees, gone_keys, put_trees, put_keys, put_values);
  return true;
end $$;

-- A sign of life, which need not be durable. Tells the last group; nothing where
-- another is the owner.
create or replace function charley.beat_v1(me uuid) returns bigint language plpgsql as $$
begin
  perform set_config('synchronous_commit', 'off', true);
  update charley.beat set beat = beat + 1 where holder = me;
  if not found then
    return null;
  end if;
  return (select last_group from charley.owner);
end $$;

create or replace function charley.release_v1(me uuid) returns boolean language plpgsql as $$
begin
  delete from charley.member where id = me;
  update charley.beat set holder = null where holder = me;
  update charley.owner set holder = null where holder = me;
  return found;
end $$;

-- Empties it for what is moved here from a directory, which is not whole before
-- `whole_v1`.
create or replace function charley.fill_v1(me uuid, source text) returns boolean language plpgsql as $$
begin
  perform 1 from charley.owner where holder = me for update;
  if not found then
    return false;
  end if;
  truncate charley.people, charley.meta, charley.person, charley.diary, charley.due, charley.inbox,
    charley.seen, charley.outbox, charley.sent, charley.dead_letters;
  update charley.form set filling = source, moved_from = null;
  return true;
end $$;

create or replace function charley.whole_v1(me uuid) returns boolean language plpgsql as $$
begin
  perform 1 from charley.owner where holder = me for update;
  if not found then
    return false;
  end if;
  update charley.form set moved_from = filling, filling = null where filling is not null;
  return found;
end $$;

-- Last, as it says that the rest is there.
insert into charley.form (form) values (1) on conflict do nothing;
