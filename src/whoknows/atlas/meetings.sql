-- Each meeting once, in its latest version.
select content as meeting, sent_at, ends_at, recipients as people, cancelled
from facts
where form = 'meeting'
qualify row_number() over (
    partition by content
    order by sequence desc, stamp desc nulls last, sent_at desc, ends_at desc, cancelled desc, copy
) = 1
