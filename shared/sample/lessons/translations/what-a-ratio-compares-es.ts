/** Spanish sections of lesson 01; the title, target and tasks stand in the lesson itself. */
export const whatARatioComparesEs = {
  warmUp: {
    core: `Noor prepara la fruta para el club de batidos. Esto es lo que hay en el mostrador:

mango, mango, plátano, mango, plátano, mango, lima, mango, plátano, mango

1. Escribe dos cosas que notas sobre cuántas frutas hay de cada tipo.

   ~~~lines 2
   ~~~

2. Noor escribe “6 y 3” en una nota. ¿Qué crees que contó? ¿Cómo podría hacer más clara su nota
   para una persona que no ve el mostrador?

   ~~~lines 3
   ~~~
`,
  },
  learn: {
    core: `### Una receta compara cantidades

La familia de Amina prepara una bebida de mango que su abuela llama lassi. El club de batidos llama a su
versión **batido Amanecer**. Una jarra lleva 3 tazas de mango y 2 tazas de yogur.

| Mango | 1 taza | 1 taza | 1 taza |
| --- | --- | --- | --- |
| **Yogur** | 1 taza | 1 taza | — |

Una **razón** compara dos cantidades. Dice cuánto de una cosa va con cuánto de otra.

- La razón de **mango a yogur** es 3 a 2. También podemos escribir $3:2$.
- La razón de **yogur a mango** es 2 a 3. También podemos escribir $2:3$.

El orden importa. Los números van en el mismo orden que las palabras.

### Una parte y el total

La jarra tiene $3 + 2 = 5$ tazas en total.

- Mango a yogur, $3:2$, compara una parte con otra parte.
- Mango a toda la jarra, $3:5$, compara una parte con el total.

### Probemos juntos

La mesa de la venta de comida tiene 4 bandejas de samosas y 3 bandejas de pan dulce.

1. La razón de bandejas de samosas a bandejas de pan dulce es ___ a ___ .
2. La razón de bandejas de pan dulce a bandejas de samosas es ___ a ___ .
3. La razón de bandejas de samosas a todas las bandejas es ___ a ___ .
4. ¿Qué representa el segundo número del problema 3?

   ~~~lines 2
   ~~~
`,
    support: `### Una receta compara cantidades

La familia de Amina prepara una bebida de mango que su abuela llama lassi. El club de batidos prepara una
pequeña que se llama **batido Nube**. Un vaso lleva 2 tazas de mango y 1 taza de yogur.

| Mango | 1 taza | 1 taza |
| --- | --- | --- |
| **Yogur** | 1 taza | — |

Una **razón** compara dos cantidades.

**Paso 1.** Lee las palabras en orden: *mango* a *yogur*.

**Paso 2.** Escribe los números en el mismo orden: *2* a *1*.

**Paso 3.** Di qué representa cada número: 2 tazas de mango, 1 taza de yogur.

La razón de mango a yogur es 2 a 1. También podemos escribir $2:1$.

### Una parte y el total

El vaso completo tiene $2 + 1 = 3$ tazas. La razón de mango a todo el vaso es $2:3$.

### Probemos juntos

La mesa de la venta de comida tiene 3 bandejas de samosas y 2 bandejas de pan dulce.

1. La razón de bandejas de samosas a bandejas de pan dulce es ___ a ___ .
2. La razón de bandejas de pan dulce a bandejas de samosas es ___ a ___ .
3. Hay ___ bandejas en total. La razón de bandejas de samosas a todas las bandejas es ___ a ___ .

Díselo a tu pareja:

> El primer número cuenta ___ . El segundo número cuenta ___ .
`,
    extend: `### Una receta compara cantidades

La familia de Amina prepara una bebida de mango que su abuela llama lassi. El club de batidos llama a su
versión **batido Amanecer**. Una jarra lleva 3 tazas de mango y 2 tazas de yogur.

Una **razón** compara dos cantidades. Los números van en el mismo orden que las palabras.

| Comparación | Razón | Tipo |
| --- | --- | --- |
| mango a yogur | $3:2$ | parte a parte |
| yogur a mango | $2:3$ | parte a parte |
| mango a toda la jarra | $3:5$ | parte a total |

### Lo que una razón dice y lo que esconde

Tres jarras tienen 9 tazas de mango y 6 tazas de yogur. Todavía hay 3 tazas de mango por cada 2 tazas de
yogur, así que $3:2$ todavía describe la mezcla. La razón dice cómo se combinan las cantidades. No dice
cuánto hay.

### Probemos juntos

La mesa de la venta de comida tiene solo samosas y pan dulce. La razón de bandejas de samosas a todas las
bandejas es $4:7$.

1. ¿Cuál es la razón de bandejas de pan dulce a bandejas de samosas? Muestra cómo lo sabes.

   ~~~lines 2
   ~~~

2. ¿Puedes saber cuántas bandejas hay? Explica.

   ~~~lines 2
   ~~~

3. Supón que hay 7 bandejas y que después el club duplica todo. Nombra una comparación que sigue siendo
   cierta y una que cambia.

   ~~~lines 2
   ~~~
`,
  },
  practice: {
    core: `1. En el salón de arte mezclan pintura **verde hoja** con 2 tazas de azul y 5 tazas de amarillo.

   **a.** La razón de azul a amarillo es ___ a ___ .

   **b.** La razón de amarillo a azul es ___ a ___ .

   **c.** La razón de azul a toda la pintura es ___ a ___ .

2. Una hilera del huerto escolar tiene 4 plantas de tomate, 3 de chile y 1 de menta. Completa la tabla.

   | Razón | Qué compara |
   | --- | --- |
   | $4:3$ | plantas de tomate a plantas de chile |
   |  | plantas de chile a plantas de menta |
   | $4:8$ |  |
   |  | todas las plantas a plantas de menta |

3. Nueve personas van al paseo en bicicleta del sábado. Cinco llevan casco azul. Las demás llevan
   casco rojo.

   **a.** La razón de cascos azules a cascos rojos es ___ a ___ .

   **b.** La razón de cascos rojos a todos los cascos es ___ a ___ .

4. En un plato hay 5 empanadas y 8 tamales. Mateo dice: “La razón de tamales a empanadas es $5:8$.”
   ¿Qué le dirías a Mateo?

   ~~~lines 3
   ~~~

5. Haz un dibujo en el que la razón de círculos a triángulos sea $4:3$.

   ~~~box 4
   ~~~

6. Escribe una razón sobre tu mochila, tu familia o tu cuarto. Di qué representa cada número.

   ~~~lines 3
   ~~~
`,
    support: `1. En el salón de arte mezclan pintura **rosa** con 1 taza de rojo y 3 tazas de blanco.

   *El primero ya está resuelto.*

   **a.** La razón de rojo a blanco es **1** a **3**. El 1 cuenta tazas de rojo. El 3 cuenta tazas
   de blanco.

   **b.** La razón de blanco a rojo es ___ a ___ . El primer número cuenta tazas de ___ .

   **c.** Hay ___ tazas en total. La razón de rojo a toda la pintura es ___ a ___ .

2. Una hilera del huerto escolar tiene 3 plantas de tomate y 2 plantas de chile. Completa la tabla.

   | Razón | Qué compara |
   | --- | --- |
   | $3:2$ | plantas de tomate a plantas de chile |
   |  | plantas de chile a plantas de tomate |
   |  | plantas de tomate a todas las plantas |

3. Cinco personas van al paseo en bicicleta. Tres llevan casco azul. Las demás llevan casco rojo.

   **a.** ¿Cuántas llevan casco rojo? ___

   **b.** La razón de cascos azules a cascos rojos es ___ a ___ .

4. En un plato hay 2 empanadas y 3 tamales. Mateo dice: “La razón de tamales a empanadas es $2:3$.”
   Completa la respuesta.

   > Mateo, la palabra ___ va primero, así que el número ___ debe ir primero.
   > La razón de tamales a empanadas es ___ a ___ .
`,
    extend: `1. En el salón de arte mezclan pintura **verde hoja** con 2 tazas de azul y 5 tazas de amarillo.

   **a.** Escribe seis razones diferentes sobre el azul, el amarillo y toda la pintura. Rotula cada una.

   ~~~lines 4
   ~~~

   **b.** Supón que solo sabes que la razón de azul a toda la pintura es $2:7$. ¿Cuáles de las seis
   todavía puedes hallar? ¿Por qué?

   ~~~lines 2
   ~~~

2. Una jardinera del huerto tiene solo plantas de tomate y de chile. La razón de plantas de tomate a todas
   las plantas es $4:9$. ¿Cuál es la razón de plantas de tomate a plantas de chile? Explica.

   ~~~lines 2
   ~~~

3. Un club de ciclismo tiene 5 cascos azules y 4 rojos. Otro tiene 10 cascos azules y 9 rojos. Linh dice:
   “Cada club tiene un casco azul más que rojos, así que las razones de azul a rojo son iguales.”
   ¿Está en lo correcto Linh? Usa un dibujo o números para justificar tu respuesta.

   ~~~box 4
   ~~~

4. Un tazón tiene solo mangos, plátanos y limas, todos enteros. La razón de mangos a plátanos es $3:2$.
   La razón de plátanos a limas es $2:5$.

   **a.** ¿Cuál es la razón de mangos a limas?

   **b.** ¿Podría haber exactamente 10 frutas en el tazón? ¿Y exactamente 15? Explica.

   ~~~lines 3
   ~~~

5. Escribe tres pistas sobre una pequeña colección tuya. Usa al menos una razón de una parte al total.
   Quien las lea debe poder hallar exactamente cuántas cosas hay de cada tipo.

   ~~~lines 4
   ~~~
`,
  },
  coolDown: {
    core: `En una hora, el puesto de bebidas vende 6 vasos de agua de jamaica y 5 vasos de limonada.

1. La razón de agua de jamaica a limonada es ___ a ___ .
2. ¿Qué compara la razón $5:11$ en esta historia? Di qué representa cada número.

   ~~~lines 3
   ~~~
`,
    support: `En una hora, el puesto de bebidas vende 3 vasos de agua de jamaica y 2 vasos de limonada.

1. La razón de agua de jamaica a limonada es ___ a ___ .
2. ¿Qué compara la razón $2:5$ en esta historia?

   > La razón $2:5$ compara vasos de ___ con ___ .
`,
  },
  teacherNotes: {
    core: `### Respuestas

**Actividad inicial.** 6 mangos, 3 plátanos, 1 lima, 10 en total. “6 y 3” pueden ser mangos y plátanos;
la nota necesita rótulos.

**Probemos juntos.** Base: 4 a 3; 3 a 4; 4 a 7; el 7 son todas las bandejas. Apoyo: 3 a 2; 2 a 3;
5 bandejas, 3 a 5. Extensión: (1) 3 a 4, porque 7 − 4 = 3 de cada 7 bandejas son de pan dulce; (2) no,
podrían ser 4 de 7, 8 de 14, etcétera; (3) “4 bandejas de samosas por cada 3 de pan dulce” sigue siendo
cierto; “una bandeja más de samosas” cambia a dos más.

**Práctica, Base.** (1) 2 a 5; 5 a 2; 2 a 7. (2) $3:1$; plantas de tomate a todas las plantas; $8:1$.
(3) 5 a 4; 4 a 9. (4) Los tamales se nombran primero: $8:5$. (5) 4 círculos y 3 triángulos, o cualquier
múltiplo. (6) Las respuestas varían; los dos números necesitan rótulo.

**Práctica, Apoyo.** (1b) 3 a 1, blanco. (1c) 4 tazas, 1 a 4. (2) $2:3$; $3:5$. (3) 2 rojos; 3 a 2.
(4) Tamales, 3; 3 a 2.

**Práctica, Extensión.** (1a) $2:5$, $5:2$, $2:7$, $7:2$, $5:7$, $7:5$. (1b) Todas, porque 7 − 2 = 5 da
el amarillo. (2) $4:5$, porque 9 − 4 = 5. (3) No. Dos copias del primer club dan 10 azules y 8 rojos, no
9 rojos. La diferencia es igual; la razón no. (4a) $3:5$. (4b) 10 sí: 3, 2 y 5. 15 no: la fruta viene en
grupos de 3 + 2 + 5 = 10. (5) Las respuestas varían; al menos una pista debe dar una cantidad real.

**Cierre.** Base: 6 a 5; $5:11$ es vasos de limonada a todos los vasos vendidos. Apoyo: 3 a 2; vasos de
limonada con todos los vasos vendidos.

### Ideas equivocadas y qué hacer

- **El orden no importa.** Pregunte: “Si cambiamos los números, ¿qué bebida obtenemos?” Pida que escriban
  la palabra debajo de cada número antes de comparar.
- **Leer parte a total como parte a parte** (escribe $3:5$ para mango a yogur). Tape el total, señale cada
  cantidad y nómbrenla.
- **Comparar restando** (“una taza más de mango”). Acepte que es cierto y pregunte si sigue siendo cierto
  con dos jarras.

### Materiales y copias

Un paquete por estudiante; fichas de colores o frijoles para quien quiera armar la receta. La raya en una
tabla de barras significa “aquí no hay taza”.
`,
  },
}
