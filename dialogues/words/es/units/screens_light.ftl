## safety

screens_light = Pantallas y luces
    .told = El sueño tardó más de media hora en venir en { $days } de { $told } noches.
    .say = Lo que leemos a última hora puede dejar la mente ocupada. ¿Podría ser tranquila la última media hora? De todos modos, yo guardaré silencio.
    .why = En 2024, un grupo de expertos estuvo de acuerdo en que las pantallas perjudican el sueño de los jóvenes. Sobre los adultos no se pusieron de acuerdo.
screens_light-phone_away = Teléfono fuera de alcance
    .i = Pongo el teléfono a cargar lejos de la cama
screens_light-nothing_exciting = Última media hora tranquila
    .i = Dejo tranquila la última media hora
screens_light-lamps_low = Luces bajas tras la cena
    .i = Bajo las luces
screens_light-someone_calls = Alguien puede necesitarme
    .then = Si alguien puede necesitarme, dejo el teléfono cerca.
screens_light-bored = Me aburro
    .then = Si me aburro, busco un libro tranquilo o música suave.
screens_light-forget = Se me olvida
    .then = Si se me olvida, empiezo cuando me acuerde.
