own_cue = O que você já faz todo dia e que pode servir de sinal? Escreva em poucas palavras.
