-- Contents that came under one Message-ID with other contents: a Bcc shows in one copy, a list changes a subject.
with shared as (
    select id from facts where form = 'letter' and id is not null group by id having min(content) <> max(content)
)
select id, content, min(content) over (partition by id) as letter
from (select distinct id, content from facts where form = 'letter' and id in (select id from shared)) as copies
