own_cue = What happens every day anyway that could be your sign? Type it in a few words.
