own_cue = ¿Qué hace de todos modos cada día que podría ser su señal? Escríbalo en pocas palabras.
