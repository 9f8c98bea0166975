import type { DangerWords } from "./en.ts";

export const es: DangerWords = {
  advice: {
    gas: {
      title: "Si huele a gas",
      steps: [
        "Todos fuera, ahora mismo. Deja la puerta abierta al salir.",
        "No toques interruptores, enchufes ni timbres. Nada de llamas, no fumes.",
        "Abre ventanas y cierra el gas en el contador solo si te coge de paso, y nunca en un sótano.",
        "Llama desde fuera, no desde dentro. No vuelvas a entrar hasta que te digan que es seguro.",
      ],
      line: "Si huele a gas: sal ahora mismo, deja la puerta abierta y no toques ningún interruptor.",
    },
    carbon_monoxide: {
      title: "Si puede ser monóxido de carbono",
      steps: [
        "Todos al aire libre, ahora mismo. Deja puertas y ventanas abiertas.",
        "Apaga la caldera, la estufa o el fuego solo si te coge de paso.",
        "¿Dolor de cabeza, mareo o náuseas? Pide ayuda médica enseguida y di que puede ser monóxido de carbono.",
        "No vuelvas a entrar hasta que te digan que es seguro.",
      ],
      line: "Si puede ser monóxido de carbono: todos al aire libre ahora mismo, y sin volver a entrar.",
    },
    fire: {
      title: "Si hay fuego o humo",
      steps: [
        "Todos fuera, ahora mismo. Deja tus cosas, no uses el ascensor.",
        "Cierra las puertas al salir.",
        "Agáchate por debajo del humo. No abras una puerta que esté caliente.",
        "Quédate fuera y llama desde allí.",
        "¿No puedes salir? Cierra la puerta, tapa la rendija de abajo, llama y asómate a una ventana.",
      ],
      line: "Si hay fuego o humo: sal, quédate fuera y llama.",
    },
    electricity: {
      title: "Si hay chispas, calambres o cables pelados",
      steps: [
        "No lo toques, ni nada mojado que esté cerca. Aleja a todos.",
        "No toques a nadie que siga en contacto con la corriente.",
        "Corta la luz en el cuadro solo si puedes llegar en seco y sin peligro.",
        "¿Alguien recibió una descarga, o algo se quema? Llama ahora.",
      ],
      line: "Si hay chispas, calambres o cables pelados: no toques nada. Corta la luz en el cuadro solo si llegas en seco.",
    },
    injury: {
      title: "Si alguien está malherido o muy enfermo",
      steps: [
        "Primero asegúrate de que tú no corres peligro.",
        "¿Inconsciente, le falta el aire, dolor en el pecho, sangra mucho? Llama ahora.",
        "Si sangra mucho: aprieta con fuerza con un paño limpio.",
        "Una quemadura: agua fresca corriente al menos 20 minutos. Ni hielo ni crema.",
      ],
      line: "Si alguien está malherido, inconsciente o le falta el aire: llama ahora.",
    },
    water: {
      title: "Si está entrando agua",
      steps: [
        "Ciérrala en la llave de paso, si puedes llegar sin peligro.",
        "No toques enchufes, interruptores ni aparatos mojados. No pises agua que pueda llegar a ellos.",
        "Corta la luz en el cuadro solo si puedes llegar en seco.",
        "No te pongas bajo un techo abombado. ¿Alguien en peligro? Llama ahora.",
      ],
      line: "Si está entrando agua: cierra la llave de paso si es seguro, y no toques nada eléctrico que esté mojado.",
    },
    vehicle: {
      title: "Si un vehículo no es seguro, o hubo un accidente",
      steps: [
        "Para en un lugar seguro con las luces de emergencia. No sigas con él.",
        "Baja por el lado contrario al tráfico y quédate lejos de la calzada.",
        "¿Hay heridos, o alguien en medio del tráfico? Llama ahora.",
      ],
      line: "Si un vehículo no es seguro: para en un lugar seguro y no sigas con él.",
    },
    threat: {
      title: "Si alguien te amenaza o te hace daño",
      steps: [
        "Ve donde estés a salvo: una habitación con llave, casa de un vecino, una tienda.",
        "No abras la puerta.",
        "¿En peligro ahora mismo? Llama a la policía.",
      ],
      line: "Si alguien te amenaza o te hace daño: ve donde estés a salvo y no abras la puerta.",
    },
    other: {
      title: "Si alguien puede hacerse daño",
      steps: [
        "Aléjate y mantén a todos lejos.",
        "No lo toques ni intentes arreglarlo.",
        "¿En peligro ahora mismo? Llama.",
      ],
      line: "Si alguien puede hacerse daño: aléjate y mantén a todos lejos.",
    },
  },
  call: {
    emergency: (p) => `Llamar al ${p.number}`,
    gas: (p) => `Emergencias de gas: ${p.number}`,
    fire: (p) => `Bomberos: ${p.number}`,
    ambulance: (p) => `Ambulancia: ${p.number}`,
    police: (p) => `Policía: ${p.number}`,
  },
  noNumber: "Llama a emergencias.",
  people: "A quién hemos avisado",
  alerting: "Ahora mismo sale un aviso a nuestra gente.",
  alerted: (p) => `Nuestro aviso ha salido a: ${p.names}. Quien se encargue aparecerá aquí.`,
  alertedTeam: "Nuestro aviso ha salido a nuestro equipo. Quien se encargue aparecerá aquí.",
  nobody: "Todavía no hemos podido avisar a nadie. Por favor, llámanos.",
  passedOn: "Hemos pasado tus palabras.",
  allClear: "Ya nadie está en peligro",
  allClearHint: (p) => `La página de ${p.customer} dice qué hacer en el peligro hasta que pulses aquí.`,
};
