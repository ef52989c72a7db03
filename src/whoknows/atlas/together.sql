-- The meetings at which two were together who lost a touch by a meeting.
select distinct there.content, there.id
from (select content, id, recipients, unnest(recipients) as one from known where form = 'meeting') as there
join (select a, b from changes where lost and evidence = 'met') as lost
    on there.one = lost.a and list_contains(there.recipients, lost.b)
