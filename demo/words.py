"""Subjects and sentences for the letters, ours."""

PROJECT = {
    "Draft {n} of the night rota": "Here is draft {n}. The two gaps are in week three; have a look before I fill them.",
    "Leave over half-term": "Six people want the same week. I have an idea that everybody may like.",
    "Who can do nights in {month}": "Could you send me who is signed off for nights? My list has leavers on it.",
    "The handover at seven": "I watched three handovers this week. Ten minutes more would save you an hour later.",
    "Swaps": "The swaps tell us more than the rota does. Shall we go through them on the phone?",
    "Week {n}: what we saw": "Five nights full, one covered by a swap, one by the agency. Better than last week.",
    "My night with your team": "Thank you for having me. I have never drunk so much tea. Notes below.",
    "Part-timers and school runs": "Two of your best people would do more hours if they could start at half past nine.",
    "Sickness, {month}": "It is Mondays, not people. I will show you on one page.",
    "Invoice {n}": "The invoice for this month's days. Thank you.",
    "Going live on Monday": "All printed, all told. I shall be there at six in the morning with biscuits.",
    "Bank holidays": "Let us agree the turns for next year now, while nobody is cross.",
}
TOUCH = {
    "How are the nights?": "It came to me on the train: how are the nights holding?",
    "Coffee on {weekday}?": "I am near you on {weekday}. Coffee?",
    "That article": "Here is the piece I spoke of. Page two is your house to the life.",
    "A question": "A quick question, when you have a minute: who did you use for the training day?",
    "Good to see you": "It was good to see you. I am still thinking about what you said.",
    "The breakfast in {month}": "Are you going? I could give you a lift from the station.",
    "Thank you": "Thank you for that. It helped more than you would think.",
    "Do you still have that table?": "You once sent me a table of night premiums. Do you still have it?",
}
FRIENDLY = {
    "Saturday": "Are we still on for Saturday? I can bring the cake.",
    "Tickets": "I have two tickets for the organ thing. Come?",
    "Your book": "I finished it on the train and cried in front of a conductor.",
    "Sunday walk": "Half past ten at the bridge, unless it pours.",
    "Supper?": "Supper on {weekday}? Nothing fancy.",
    "Happy birthday!": "A very happy birthday. The parcel is late; the thought was not.",
}
FIRST = {
    "Good to meet you": "It was good to meet you. As I said, I draw rotas that people can live with.",
    "Your talk": "I liked your talk, above all the part about weekends.",
    "The list you asked for": "Here is the list, as promised.",
    "Room for {month}": "Could we have the small room again, for twelve?",
}
ANSWERS = (
    "Yes, that suits me. Thank you.",
    "Good. Let us talk on Thursday.",
    "I have asked the others and will come back to you tomorrow.",
    "That is just what we needed, thank you.",
    "Could we make it the week after? We have visitors.",
    "See below. The rest is fine as it stands.",
    "Lovely. Until then!",
    "I read it twice. You are right about the weekends.",
)
CHOIR = ("No rehearsal next week", "Scores for the carols", "Who can bring a car?", "Concert: black or blue?")
NEWSLETTERS = (  # name, address, list, days between issues, subjects
    ("Shiftwell Notes", "notes@shiftwell.example", "notes.shiftwell.example", 14, ("What is new", "Tips for {month}")),
    ("Care South West", "weekly@care-south-west.example", "weekly.care-south-west.example", 7, ("This week in care",)),
    ("Mendip Care Association", "news@mendip-care.example", "news.mendip-care.example", 30, ("{month} news",)),
)
ROBOTS = (  # name, address, days between letters, subject
    ("Wessex Trains", "no-reply@wessex-trains.example", 24, "Your ticket for {weekday}"),
    ("Severnside Bank", "statements@severnside-bank.example", 30, "Your {month} statement is ready"),
    ("Calendar", "notices@calendar-post.example", 28, "Reminder: {weekday}, 9:30"),
)
