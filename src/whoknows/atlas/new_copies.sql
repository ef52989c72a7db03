-- What was just read and stands in no segment yet.
select form, id, content, copy, sent_at, ends_at, sender, recipients, thread, automatic, sequence, stamp, cancelled,
       cast($team as integer) as team, cast($owner as integer) as owner, cast($source as integer) as source
from staged
where copy not in (select copy from near)
qualify row_number() over (partition by copy order by thread) = 1
order by sent_at, copy
