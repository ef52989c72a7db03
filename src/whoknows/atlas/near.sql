-- Where the known copies lie that share a Message-ID or a content with what is reached so far.
select id, content, sent_at
from known
where content in (select number from reached) or id in (select number from reached)
