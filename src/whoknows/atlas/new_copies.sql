-- What was just read and stands in no segment yet, each copy once: the first of them. Found by number, since sorting
-- whole rows takes memory by the mailbox.
select form, id, content, copy, sent_at, ends_at, sender, recipients, thread, automatic, sequence, stamp, cancelled,
       edition, whole, cast($team as integer) as team, cast($owner as integer) as owner, cast($source as integer) as source
from staged
where line in (select min(line) from staged where copy not in (select copy from near) group by copy)
