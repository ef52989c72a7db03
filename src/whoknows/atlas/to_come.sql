-- What will be a touch once it has taken place: meetings ahead, and letters dated ahead.
select evidence, a, b, fact, counts_from, day, weight from touches where counts_from > $by
