-- What the copies found are told by beside what is reached: contents, and Message-IDs or UIDs.
select content as number from hits where content not in (select number from reached)
union
select id as number from hits where id is not null and id not in (select number from reached)
