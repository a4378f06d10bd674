note_at = When would a quiet note help? It makes no sound, and ends by itself after two weeks. Tap a time, or type one, such as 14:20.
    .time = { $time }
