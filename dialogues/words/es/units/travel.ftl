## safety

travel = Un viaje
    .told = Algunas personas cambian su plan por un viaje.
    .say = Si son dos días o menos, siga las horas de casa en lo posible. Si es más tiempo, mis recordatorios siguen las horas de allí. Su plan descansa, y continúa cuando vuelva.
    .on = Su plan descansa mientras tanto.
    .why = Una guía pública para viajes dice que se sigan las horas de casa si el viaje es de dos días o menos. Es un consejo, y está un poco estudiado.
travel-ankles_and_aisle =
    .on = De camino: mueva los tobillos o camine por el pasillo cada hora.
travel-morning_daylight =
    .on = Una vez allí: luz del día por la mañana.
travel-home_hours =
    .on = Si son dos días o menos: las horas de casa.
