-- Contents that came under one Message-ID with other contents: a Bcc shows in one copy, a list changes a subject.
select id, content, min(content) over (partition by id) as letter
from (select distinct id, content from facts where form = 'letter' and id is not null)
qualify count(*) over (partition by id) > 1
