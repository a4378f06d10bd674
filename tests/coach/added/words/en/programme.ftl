cue-tea = After my evening tea
    .when = When my evening tea is drunk
week-one_more = Nine weeks are over.
