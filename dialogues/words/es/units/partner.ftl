## safety

partner = Alguien a su lado
    .told = Algunas personas acuerdan de día lo que ayuda de noche.
    .say = ¿Alguien duerme a su lado? De día pueden acordar lo que ayuda de noche. Así nadie tiene que pensar a oscuras.
    .why = Esto apenas se ha estudiado. Los dedos del pie arriba con la rodilla recta es lo único en que coinciden todos los consejos sobre calambres.
partner-show_how = Mostrar cómo ayudar
    .i = Muestro cómo empujar mis dedos del pie hacia arriba, con la rodilla recta
partner-own_blanket = Mi propia manta
    .i = Saco una manta para mí
partner-one_light = Una luz pequeña
    .i = Acuerdo con esa persona tener una luz pequeña
partner-shy = Me cuesta pedirlo
    .then = Si me cuesta pedirlo, empiezo por la luz.
partner-sleeps_on = No se despierta
    .then = Si no se despierta, lo hago a mi manera.
