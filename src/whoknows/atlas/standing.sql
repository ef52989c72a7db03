-- What those stand on who lost a touch: as writers, at a meeting, or among the recipients.
with lost as (
    select evidence, a from changes where lost
)
select content, id
from known
where form = 'letter' and sender in (select a from lost where evidence = 'wrote')
union
select content, id
from (select content, id, unnest(recipients) as one from known where form = 'meeting') as there
where one in (select a from lost where evidence = 'met')
union
select content, id
from (select content, id, unnest(recipients) as one from known where form = 'letter') as in_copy
where one in (select a from lost where evidence = 'copied')
