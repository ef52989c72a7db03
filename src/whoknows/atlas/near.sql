-- Which known copies share a Message-ID, a UID or a content with what is reached so far, and where they stand. Few
-- columns are read, and no more.
select form, id, content, sent_at, file
from known
where content in (select number from reached) or id in (select number from reached)
