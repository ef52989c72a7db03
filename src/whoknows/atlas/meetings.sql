-- Each meeting once, in its latest version.
select content as meeting, "at", "until", recipients as people, cancelled
from facts
where form = 'meeting'
qualify row_number() over (
    partition by content
    order by sequence desc, stamp desc nulls last, "at" desc, "until" desc, cancelled desc, copy
) = 1
