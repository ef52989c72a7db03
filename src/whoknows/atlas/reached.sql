-- What the copies found are told by: contents and Message-IDs.
select content as number from hits
union
select id as number from hits where id is not null
