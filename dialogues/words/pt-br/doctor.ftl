own_question = O que você mais gostaria de perguntar ao seu médico? Escreva em uma mensagem. Ela vai para a sua página com as suas próprias palavras. Sem ela, a página tem uma linha para escrever.
