own_cue = What do you do every day anyway that could be your cue? Type it in a few words.
