-- How many meetings that stood stand otherwise now, or no more: at another time, called off, or of other people.
select count(*)
from (
    select meeting, sent_at, ends_at, people, cancelled from stood
    except
    select meeting, sent_at, ends_at, people, cancelled from meetings
) as otherwise
